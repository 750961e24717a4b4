package io.crossing.diagram.web;

import io.crossing.diagram.Admins;
import io.crossing.diagram.ChangeId;
import io.crossing.diagram.Changes;
import io.crossing.diagram.DiagramDrafts;
import io.crossing.diagram.Draft;
import io.crossing.diagram.ElementComments;
import io.crossing.diagram.NamedFiles;
import io.crossing.diagram.RestoringRevision;
import io.crossing.diagram.Workshop;
import io.crossing.diagram.Workshop.Piece;
import io.crossing.diagram.WorkshopError.DiagramUnknown;
import io.crossing.people.Person;
import io.crossing.process.DeployedFiles;
import io.crossing.process.DeployedFiles.Version;
import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramKey;
import io.crossing.process.DiagramKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One diagram, table or form: its versions, its draft with its history, what belongs to it; and its editor. */
@Controller
@RequestMapping("/workshop/{file}")
class PiecePages {

    private final Workshop workshop;
    private final DeployedFiles deployed;
    private final DiagramDrafts drafts;
    private final Changes changes;
    private final RestoringRevision revisions;
    private final NamedFiles named;
    private final ElementComments comments;
    private final WorkshopWords words;

    PiecePages(
            Workshop workshop,
            DeployedFiles deployed,
            DiagramDrafts drafts,
            Changes changes,
            RestoringRevision revisions,
            NamedFiles named,
            ElementComments comments,
            WorkshopWords words) {
        this.workshop = workshop;
        this.deployed = deployed;
        this.drafts = drafts;
        this.changes = changes;
        this.revisions = revisions;
        this.named = named;
        this.comments = comments;
        this.words = words;
    }

    /** A version as the page lists it. */
    record VersionLine(int number, String at, long running) {}

    /** A state of the draft as the page lists it. */
    record RevisionLine(int number, String how, String by, String at, boolean now) {}

    /** Something said, as the page lists it. */
    record Said(UUID id, String element, String text, String by, String at, boolean settled) {}

    @GetMapping
    String show(@PathVariable String file, Person reader, Model model) {
        Piece piece = piece(file, reader);
        if (!file.equals(piece.key().file())) {
            return "redirect:/workshop/" + piece.key().file();
        }
        Draft draft = piece.draft();
        head(piece, model);
        model.addAttribute("source", source(piece));
        model.addAttribute(
                "versions",
                deployed.versions(piece.key()).stream()
                        .map(version -> line(version, reader))
                        .toList());
        model.addAttribute(
                "revisions",
                draft == null
                        ? List.of()
                        : revisions.history(draft).stream()
                                .map(revision -> new RevisionLine(
                                        revision.number(),
                                        words.say("workshop.revision."
                                                + revision.how().name()),
                                        words.name(revision.by()),
                                        words.moment(revision.at(), reader),
                                        revision.number() == draft.revision()))
                                .toList());
        model.addAttribute("named", named.of(content(piece)));
        model.addAttribute("users", named.users(piece.key()));
        model.addAttribute("comments", said(piece.key(), reader));
        model.addAttribute(
                "otherChanges",
                draft == null
                        ? List.of()
                        : changes.open().stream()
                                .filter(change -> !change.id().equals(draft.change()))
                                .toList());
        if (draft != null) {
            model.addAttribute("change", changes.get(draft.change()));
            model.addAttribute(
                    "draftLine",
                    words.say("workshop.draft.by", words.name(draft.savedBy()), words.moment(draft.savedAt(), reader)));
            model.addAttribute(
                    "behind", piece.newest() != null && piece.newest().version() > draft.baseVersion());
        }
        return "workshop/piece";
    }

    @GetMapping("/edit")
    String edit(
            @PathVariable String file,
            @RequestParam(required = false) @Nullable UUID change,
            Person reader,
            Model model) {
        Piece piece = piece(file, reader);
        head(piece, model);
        model.addAttribute("source", source(piece));
        model.addAttribute("address", "/api/v1/diagrams/" + piece.key().file());
        model.addAttribute("type", FileAnswer.type(piece.key()).toString());
        model.addAttribute(
                "inChange",
                change == null || piece.draft() != null
                        ? null
                        : changes.get(new ChangeId(change)).id().toString());
        return "workshop/editor";
    }

    private void head(Piece piece, Model model) {
        model.addAttribute("key", piece.key());
        model.addAttribute("kind", piece.key().kind().code());
        model.addAttribute("heading", piece.title());
        model.addAttribute("draft", piece.draft());
        model.addAttribute("editing", words.names(piece.editing()));
        model.addAttribute("isDiagram", piece.key().kind() == DiagramKind.BPMN);
    }

    private static String source(Piece piece) {
        String address = "/api/v1/diagrams/" + piece.key().file();
        return piece.draft() == null ? address : address + "/draft";
    }

    private DiagramFile content(Piece piece) {
        Draft draft = piece.draft();
        Version newest = piece.newest();
        if (draft != null) {
            return drafts.file(draft);
        }
        if (newest == null) {
            throw new DiagramUnknown(piece.key().file());
        }
        return workshop.file(piece.key(), newest.version());
    }

    private VersionLine line(Version version, Person reader) {
        return new VersionLine(version.version(), words.moment(version.deployedAt(), reader), version.running());
    }

    private List<Said> said(DiagramKey key, Person reader) {
        return comments.of(key).stream()
                .map(comment -> new Said(
                        comment.id(),
                        comment.element(),
                        comment.body(),
                        words.name(comment.by()),
                        words.moment(comment.at(), reader),
                        comment.settledBy() != null))
                .toList();
    }

    private Piece piece(String file, Person reader) {
        Admins.must(reader);
        DiagramKey key = workshop.find(file);
        return workshop.pieces(piece -> piece.key().equals(key)).stream()
                .findFirst()
                .orElseThrow(() -> new DiagramUnknown(file));
    }
}
