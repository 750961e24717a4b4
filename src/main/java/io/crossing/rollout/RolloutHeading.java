package io.crossing.rollout;

import io.crossing.people.Person;
import java.util.UUID;
import org.springframework.ui.Model;

/** What every page of a rollout begins with: its name, how it stands, and the way to its other pages. */
public interface RolloutHeading {

    /**
     * Puts {@code rollout}, {@code badge} and {@code parts} into the model, for the fragment {@code rollout/parts :: heading}.
     *
     * @param part the page, by the last word of its key {@code rollout.part.…}
     * @throws RolloutUnknown if the rollout is not the reader's to see
     */
    Rollout show(UUID id, String part, Person reader, Model model);
}
