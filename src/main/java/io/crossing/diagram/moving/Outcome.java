package io.crossing.diagram.moving;

import io.crossing.process.MovedDate;
import io.crossing.process.MovedRollout;
import io.crossing.process.MovedTask;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one attempt to move a rollout came to. */
record Outcome(
        Verdict verdict,
        boolean moved,
        @Nullable Reason reason,
        List<String> places,
        List<String> elements,
        List<MovedDate> dates,
        List<MovedTask> tasks) {

    /** It moves as it stands. */
    static final Outcome CLEAN = new Outcome(Verdict.CLEAN, false, null, List.of(), List.of(), List.of(), List.of());

    static Outcome clean(MovedRollout moved, boolean dryRun) {
        return new Outcome(Verdict.CLEAN, !dryRun, null, List.of(), List.of(), moved.dates(), moved.tasks());
    }

    static Outcome map(List<String> elements, List<String> places) {
        return new Outcome(Verdict.MAP, false, Reason.NEEDS_MAPPING, places, elements, List.of(), List.of());
    }

    static Outcome blocked(Reason reason, List<String> places) {
        return new Outcome(Verdict.BLOCKED, false, reason, places, List.of(), List.of(), List.of());
    }
}
