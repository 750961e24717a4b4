package io.crossing.diagram.web;

import io.crossing.diagram.Admins;
import io.crossing.diagram.Changes;
import io.crossing.diagram.DiagramDrafts;
import io.crossing.diagram.Workshop;
import io.crossing.diagram.Workshop.Piece;
import io.crossing.people.Person;
import io.crossing.process.DiagramKey;
import io.crossing.process.DiagramKind;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** What can be edited: diagrams, tables and forms, with who is changing what. */
@Controller
@RequestMapping("/workshop")
class WorkshopPages {

    private final Workshop workshop;
    private final Changes changes;
    private final DiagramDrafts drafts;
    private final WorkshopWords words;

    WorkshopPages(Workshop workshop, Changes changes, DiagramDrafts drafts, WorkshopWords words) {
        this.workshop = workshop;
        this.changes = changes;
        this.drafts = drafts;
        this.words = words;
    }

    /** A line of the list. */
    record Line(
            DiagramKey key,
            String title,
            String kind,
            @Nullable Integer version,
            long running,
            @Nullable String draft,
            String editing) {}

    /** A change under way. */
    record Open(String id, String name, String files, String begun) {}

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "false") boolean drafted,
            Paging paging,
            Person reader,
            Model model) {
        Admins.must(reader);
        String part = q.strip().toLowerCase(Locale.ROOT);
        List<Piece> found = workshop.pieces(
                piece -> (kind.isEmpty() || piece.key().kind().code().equals(kind))
                        && (!drafted || piece.draft() != null)
                        && (piece.key().name() + " " + piece.title())
                                .toLowerCase(Locale.ROOT)
                                .contains(part));
        model.addAttribute(
                "pieces",
                Page.of(
                        found.stream()
                                .skip(paging.offset())
                                .limit(paging.size())
                                .map(piece -> line(piece, reader))
                                .toList(),
                        paging,
                        found.size()));
        model.addAttribute("q", q);
        model.addAttribute("kind", kind);
        model.addAttribute("drafted", drafted);
        model.addAttribute("kinds", kinds());
        model.addAttribute("address", address(q, kind, drafted));
        model.addAttribute("changes", open(reader));
        return "workshop/list";
    }

    private Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("", words.say("workshop.kind.all"));
        for (DiagramKind kind : DiagramKind.values()) {
            kinds.put(kind.code(), words.say("workshop.kinds." + kind.code()));
        }
        return kinds;
    }

    private Line line(Piece piece, Person reader) {
        return new Line(
                piece.key(),
                piece.title(),
                words.say("workshop.kind." + piece.key().kind().code()),
                piece.newest() == null ? null : piece.newest().version(),
                piece.newest() == null ? 0 : piece.newest().running(),
                piece.draft() == null
                        ? null
                        : words.say(
                                "workshop.draft.by",
                                words.name(piece.draft().savedBy()),
                                words.moment(piece.draft().savedAt(), reader)),
                words.names(piece.editing()));
    }

    private List<Open> open(Person reader) {
        return changes.open().stream()
                .map(change -> new Open(
                        change.id().toString(),
                        change.name(),
                        String.join(
                                ", ",
                                drafts.of(change).stream()
                                        .map(draft -> draft.key().file())
                                        .toList()),
                        words.say(
                                "workshop.change.begun",
                                words.name(change.begunBy()),
                                words.moment(change.begunAt(), reader))))
                .toList();
    }

    private static String address(String q, String kind, boolean drafted) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/workshop");
        if (!q.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (!kind.isEmpty()) {
            address.queryParam("kind", "{kind}");
        }
        if (drafted) {
            address.queryParam("drafted", "true");
        }
        return address.encode().buildAndExpand(Map.of("q", q, "kind", kind)).toUriString();
    }
}
