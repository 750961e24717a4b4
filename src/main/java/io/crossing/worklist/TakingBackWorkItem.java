package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.OnHold;
import io.crossing.process.WorkItemId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Takes back what somebody answered, as long as nobody has gone on from there: what it led to is withdrawn, the record is as
 * it was, and it is asked again with what was answered as a draft. The evidence stays on record, marked as taken back.
 */
@Service
public class TakingBackWorkItem {

    private final TakingBack takingBack;
    private final TakenSteps steps;
    private final JdbcWorkItems items;
    private final Repeating repeating;

    TakingBackWorkItem(TakingBack takingBack, TakenSteps steps, JdbcWorkItems items, Repeating repeating) {
        this.takingBack = takingBack;
        this.steps = steps;
        this.items = items;
        this.repeating = repeating;
    }

    /**
     * Takes it back; whoever did it may, and whom they did it for.
     *
     * @return the work item that is open in its place
     * @throws WorkItemUnknown if there is none that they see
     * @throws NotYours if somebody else did it
     * @throws NotDoneYet if it is open, {@link NoLongerNeeded} if it was withdrawn, {@link TakenBackAlready} if it was taken back
     * @throws NextStepTaken if somebody has gone on from there
     * @throws OnHold if the rollout is on hold
     */
    public WorkItem takeBack(WorkItemId id, Person by) {
        return repeating.untilUndisturbed(() -> takingBack.takeBack(id, by));
    }

    /** What taking it back withdraws, as it stands now. */
    public List<WorkItem> undoes(WorkItemId id) {
        return takingBack.undoes(id);
    }

    /** What was opened in place of one that was taken back. */
    public Optional<WorkItem> again(WorkItemId id) {
        return steps.takenBack(id).flatMap(takenBack -> items.find(takenBack.again()));
    }
}
