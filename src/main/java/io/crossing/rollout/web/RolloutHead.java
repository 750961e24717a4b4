package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.rollout.DocumentReaders;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutHeading;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.step.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of a rollout begins with: its name, how it stands, and the way to its other pages. */
@Component
class RolloutHead implements RolloutHeading {

    private final Involvement involvement;
    private final StateWords states;
    private final Documents documents;
    private final Phrases phrases;
    private final Rollouts rollouts;
    private final ObjectProvider<DocumentReaders> readers;

    RolloutHead(
            Involvement involvement,
            StateWords states,
            Documents documents,
            Phrases phrases,
            Rollouts rollouts,
            ObjectProvider<DocumentReaders> readers) {
        this.rollouts = rollouts;
        this.readers = readers;
        this.phrases = phrases;
        this.involvement = involvement;
        this.states = states;
        this.documents = documents;
    }

    @Override
    public Rollout show(UUID id, String part, Person reader, Model model) {
        Rollout rollout = involvement.visibleTo(reader, new RolloutId(id));
        return show(rollout, parts(rollout, part), reader, model);
    }

    /** The same for the document, which others may read too; they see no way to the other pages. */
    Rollout showDocument(UUID id, Person reader, Model model) {
        RolloutId rollout = new RolloutId(id);
        if (!involvement.maySee(reader, rollout)
                && readers.stream().anyMatch(others -> others.mayRead(reader, rollout))) {
            return show(rollouts.get(rollout), List.of(), reader, model);
        }
        return show(id, "document", reader, model);
    }

    private Rollout show(Rollout rollout, List<Map<String, Object>> parts, Person reader, Model model) {
        model.addAttribute("rollout", rollout);
        model.addAttribute("badge", states.of(rollout, reader));
        model.addAttribute("parts", parts);
        return rollout;
    }

    private List<Map<String, Object>> parts(Rollout rollout, String part) {
        List<Map<String, Object>> parts = new ArrayList<>();
        parts.add(part("overview", "", rollout, part));
        parts.add(part("evidence", "/evidence", rollout, part));
        parts.add(part("history", "/history", rollout, part));
        if (documents.latest(rollout.id()).isPresent()) {
            parts.add(part("document", "/document", rollout, part));
        }
        parts.add(part("adoption", "/adoption", rollout, part));
        parts.add(part("budget", "/budget", rollout, part));
        parts.add(part("diagnosis", "/diagnosis", rollout, part));
        parts.add(part("diagram", "/diagram", rollout, part));
        return parts;
    }

    private Map<String, Object> part(String part, String path, Rollout rollout, String current) {
        return Map.of(
                "name", phrases.of("rollout.part." + part),
                "href", "/rollouts/" + rollout.id() + path,
                "current", part.equals(current));
    }
}
