package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Team;
import io.crossing.rollout.Teams;
import io.crossing.rollout.jdbc.JdbcEvidences;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.step.Answers;
import io.crossing.rollout.step.Documents;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The documented process as a page that reads and prints well, with what each team changed. */
@Controller
class DocumentPage {

    private static final List<String> PARTS = List.of("exceptions", "checkOutput", "whomToAsk", "neverEnter");

    private final RolloutHead head;
    private final Documents documents;
    private final JdbcEvidences evidences;
    private final JdbcParticulars particulars;
    private final Teams teams;
    private final Names names;
    private final Times times;
    private final Phrases phrases;

    DocumentPage(
            RolloutHead head,
            Documents documents,
            JdbcEvidences evidences,
            JdbcParticulars particulars,
            Teams teams,
            Names names,
            Times times,
            Phrases phrases) {
        this.phrases = phrases;
        this.head = head;
        this.documents = documents;
        this.evidences = evidences;
        this.particulars = particulars;
        this.teams = teams;
        this.names = names;
        this.times = times;
    }

    @GetMapping("/rollouts/{id}/document")
    String show(@PathVariable UUID id, Person reader, Model model) {
        Rollout rollout = head.showDocument(id, reader, model);
        documents.latest(rollout.id()).ifPresent(latest -> {
            Answers text = documents.latestInFull(rollout.id()).map(Answers::of).orElseGet(() -> Answers.of(latest));
            model.addAttribute("version", particulars.of(rollout.id()).documentVersion());
            model.addAttribute("written", written(latest, reader));
            model.addAttribute("followed", followed(rollout, reader));
            model.addAttribute("purpose", text.text("purpose"));
            model.addAttribute("notFor", text.text("notFor"));
            model.addAttribute(
                    "steps",
                    documents.steps(rollout.id()).stream().map(Answers::values).toList());
            model.addAttribute("sections", sections(text));
            model.addAttribute("variants", variants(rollout));
        });
        return "rollout/document";
    }

    private String written(Evidence document, Person reader) {
        return phrases.of("rollout.document.written", by(document), times.moment(document.at(), reader));
    }

    private String followed(Rollout rollout, Person reader) {
        return documents
                .dryRunOfLatest(rollout.id())
                .map(dryRun -> phrases.of(
                        Documents.stuck(dryRun).isEmpty() ? "rollout.document.followed" : "rollout.document.stuck",
                        by(dryRun),
                        times.moment(dryRun.at(), reader)))
                .orElseGet(() -> phrases.of("rollout.document.unfollowed"));
    }

    private String by(Evidence evidence) {
        return names.of(Stream.of(evidence.content().by()))
                .of(evidence.content().by());
    }

    private Map<String, String> sections(Answers text) {
        Map<String, String> sections = new LinkedHashMap<>();
        PARTS.forEach(key -> {
            if (!text.text(key).isBlank()) {
                sections.put(phrases.of("rollout.document." + key), text.text(key));
            }
        });
        return sections;
    }

    /** What each team changed, at which step, or why nothing. */
    private List<Variant> variants(Rollout rollout) {
        List<Variant> variants = new ArrayList<>();
        for (Team team : teams.inScope(rollout.id())) {
            evidences
                    .latest(rollout.id(), "AdaptWorkflow", team.id())
                    .map(Answers::of)
                    .ifPresent(answer -> variants.add(new Variant(
                            team.name(),
                            answer.rows("adaptations").stream()
                                    .map(Answers::values)
                                    .toList(),
                            answer.text("whyNothing"))));
        }
        return variants;
    }

    /** A team's own variant of the document. */
    record Variant(String team, List<Map<String, Object>> changes, String whyNothing) {}
}
