package io.crossing.worklist;

import io.crossing.process.RolloutId;
import org.jspecify.annotations.Nullable;

/**
 * Which work items a list shows.
 *
 * @param rollout of one rollout only
 * @param stage of one stage only: its element id, that id without {@code Stage_}, or its name, in any case
 * @param area of one business area only, in any case
 * @param due by when they are due; at any time where absent
 * @param overdue those whose due date has passed, or those whose has not; both where absent
 * @param putOff what somebody has put off until a day, which their list leaves out otherwise
 * @param text a part of the name, the rollout or the team, in any case; everything where empty
 */
public record WorkItemFilter(
        Scope scope,
        @Nullable RolloutId rollout,
        String stage,
        String area,
        @Nullable DueWindow due,
        @Nullable Boolean overdue,
        boolean putOff,
        String text) {

    public static WorkItemFilter of(Scope scope) {
        return new WorkItemFilter(scope, null, "", "", null, null, false, "");
    }

    /** Whether it shows less than there is in the list. */
    public boolean narrows() {
        return rollout != null
                || !stage.isBlank()
                || !area.isBlank()
                || due != null
                || overdue != null
                || !text.isBlank();
    }

    /** Everything in the same list. */
    public WorkItemFilter widened() {
        return of(scope).putOff(putOff);
    }

    /** Everything in the same list of the same rollout. */
    WorkItemFilter inTheSameRollout() {
        return rollout == null || scope != Scope.ALL ? widened() : widened().in(rollout);
    }

    public WorkItemFilter in(RolloutId one) {
        return new WorkItemFilter(scope, one, stage, area, due, overdue, putOff, text);
    }

    public WorkItemFilter inStage(String one) {
        return new WorkItemFilter(scope, rollout, one, area, due, overdue, putOff, text);
    }

    public WorkItemFilter inArea(String one) {
        return new WorkItemFilter(scope, rollout, stage, one, due, overdue, putOff, text);
    }

    public WorkItemFilter due(DueWindow window) {
        return new WorkItemFilter(scope, rollout, stage, area, window, overdue, putOff, text);
    }

    public WorkItemFilter overdue(boolean passed) {
        return new WorkItemFilter(scope, rollout, stage, area, due, passed, putOff, text);
    }

    public WorkItemFilter putOff(boolean hidden) {
        return new WorkItemFilter(scope, rollout, stage, area, due, overdue, hidden, text);
    }

    public WorkItemFilter containing(String words) {
        return new WorkItemFilter(scope, rollout, stage, area, due, overdue, putOff, words);
    }
}
