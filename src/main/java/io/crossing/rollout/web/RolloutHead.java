package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutHeading;
import io.crossing.rollout.step.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of a rollout begins with: its name, how it stands, and the way to its other pages. */
@Component
class RolloutHead implements RolloutHeading {

    private final Involvement involvement;
    private final StateWords states;
    private final Documents documents;
    private final Phrases phrases;

    RolloutHead(Involvement involvement, StateWords states, Documents documents, Phrases phrases) {
        this.phrases = phrases;
        this.involvement = involvement;
        this.states = states;
        this.documents = documents;
    }

    @Override
    public Rollout show(UUID id, String part, Person reader, Model model) {
        Rollout rollout = involvement.visibleTo(reader, new RolloutId(id));
        model.addAttribute("rollout", rollout);
        model.addAttribute("badge", states.of(rollout, reader));
        model.addAttribute("parts", parts(rollout, part));
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
