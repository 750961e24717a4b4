package io.crossing.worklist;

import io.crossing.process.RolloutId;
import org.jspecify.annotations.Nullable;

/**
 * Which work items a list shows.
 *
 * @param rollout of one rollout only
 * @param stage of one stage only: its element id, that id without {@code Stage_}, or its name, in any case
 * @param overdue those whose due date has passed, or those whose has not; both where absent
 * @param putOff what somebody has put off until a day, which their list leaves out otherwise
 * @param text a part of the name, the rollout or the team, in any case; everything where empty
 */
public record WorkItemFilter(
        Scope scope,
        @Nullable RolloutId rollout,
        String stage,
        @Nullable Boolean overdue,
        boolean putOff,
        String text) {

    public static WorkItemFilter of(Scope scope) {
        return new WorkItemFilter(scope, null, "", null, false, "");
    }

    public WorkItemFilter in(RolloutId one) {
        return new WorkItemFilter(scope, one, stage, overdue, putOff, text);
    }

    public WorkItemFilter inStage(String one) {
        return new WorkItemFilter(scope, rollout, one, overdue, putOff, text);
    }

    public WorkItemFilter overdue(boolean passed) {
        return new WorkItemFilter(scope, rollout, stage, passed, putOff, text);
    }

    public WorkItemFilter putOff(boolean hidden) {
        return new WorkItemFilter(scope, rollout, stage, overdue, hidden, text);
    }

    public WorkItemFilter containing(String words) {
        return new WorkItemFilter(scope, rollout, stage, overdue, putOff, words);
    }
}
