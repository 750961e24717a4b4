package io.crossing.rollout;

import io.crossing.rollout.Practice.Standing;
import java.util.List;

/**
 * How well a rollout does one scaling practice, and the evidence for it.
 *
 * @param ahead whether the stage that supplies it has not begun: then it is not done, and nobody skipped it either
 */
public record PracticeFound(Practice practice, Standing standing, boolean ahead, List<PracticeFact> facts) {

    public PracticeFound {
        facts = List.copyOf(facts);
    }
}
