package io.crossing.stall;

import io.crossing.process.RolloutId;
import io.crossing.process.WorkItemId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One diagnosis of a stalled rollout. What it found is kept as it was then: a decision may differ from it, and never changes it.
 *
 * @param task the sponsor's work item; absent for the moment before it is asked
 * @param decided absent while it is open, and where the rollout ended first
 */
public record Diagnosis(
        DiagnosisId id,
        RolloutId rollout,
        DiagnosisState state,
        Occasion occasion,
        Instant at,
        @Nullable WorkItemId task,
        Found found,
        @Nullable StallDecided decided) {

    public boolean open() {
        return state == DiagnosisState.OPEN;
    }
}
