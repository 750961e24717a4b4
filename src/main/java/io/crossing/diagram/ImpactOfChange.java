package io.crossing.diagram;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what publishing a change would mean for the rollouts that run; nothing is deployed by asking. */
public interface ImpactOfChange {

    Impact of(Change change);

    /**
     * What it would mean.
     *
     * @param people ids of everybody with work in a rollout that is affected
     */
    record Impact(List<OnRollout> rollouts, List<String> people) {

        public static final Impact UNKNOWN = new Impact(List.of(), List.of());
    }

    /**
     * What it would mean for one rollout.
     *
     * @param verdict CLEAN, MAP or BLOCKED
     * @param why a sentence for people; empty where it moves cleanly
     */
    record OnRollout(
            UUID id,
            String name,
            String verdict,
            String why,
            @Nullable Instant dueBefore,
            @Nullable Instant dueAfter) {}
}
