package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.AnswersRefused;
import io.crossing.worklist.Standing.Kind;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Does what somebody was asked for: the answers are checked against the form that the work item was opened with, kept as
 * evidence and handed to the diagram, in one transaction.
 */
@Service
public class CompletingWorkItem {

    private final JdbcWorkItems items;
    private final Standings standings;
    private final Completion completion;
    private final Repeating repeating;

    CompletingWorkItem(JdbcWorkItems items, Standings standings, Completion completion, Repeating repeating) {
        this.items = items;
        this.standings = standings;
        this.completion = completion;
        this.repeating = repeating;
    }

    /**
     * Completes it. Whoever has it may, who stands in for them, and, while nobody has it, whom it is offered to.
     *
     * @param answers by the keys of the form's fields
     * @throws WorkItemUnknown if there is none that they see
     * @throws NotYours if it is not theirs to do
     * @throws AlreadyTaken if somebody else has it
     * @throws AlreadyDone if somebody has done it, or {@link NoLongerNeeded} if it was withdrawn
     * @throws AnswersRefused naming each field that needs another look; nothing has changed then
     */
    public WorkItem complete(WorkItemId id, Person by, Map<String, Object> answers) {
        return repeating.untilUndisturbed(() -> completion.complete(id, by, answers));
    }

    /** Whether they could complete it now. */
    public boolean mayComplete(WorkItemId id, Person person) {
        return items.find(id).filter(item -> may(item, person)).isPresent();
    }

    private boolean may(WorkItem item, Person person) {
        Standing standing = standings.of(item, person);
        boolean taken = standing.is(Kind.OFFERED) && item.assignee() != null;
        return item.open() && standing.concerned() && !taken;
    }
}
