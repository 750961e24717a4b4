package io.crossing.rollout.step;

import io.crossing.rollout.Practice.Standing;
import io.crossing.rollout.PracticeFact;
import java.util.List;

/** How well a practice is done, with the facts that say so. */
record Graded(Standing standing, List<PracticeFact> facts) {

    Graded {
        facts = List.copyOf(facts);
    }

    Graded(Standing standing, PracticeFact... facts) {
        this(standing, List.of(facts));
    }
}
