package io.crossing.rollout;

import io.crossing.process.PersonId;
import java.util.List;

/**
 * Who decides something.
 *
 * @param decision one of {@code change}, {@code pause}, {@code qualityBar}, {@code spend}, {@code teams}, {@code stop}, or the rollout's own
 *     in words
 */
public record DecisionRight(String decision, PersonId decider, List<PersonId> consulted, List<PersonId> told) {

    public static final String TEAMS = "teams";
    public static final String STOP = "stop";
    public static final List<String> NEEDED = List.of("change", "pause", "qualityBar", "spend", TEAMS, STOP);

    public DecisionRight {
        consulted = List.copyOf(consulted);
        told = List.copyOf(told);
    }
}
