package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.process.WorkItemId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The work items on record, open and closed. */
public interface WorkItems {

    Optional<WorkItem> find(WorkItemId id);

    /** @throws WorkItemUnknown if there is none */
    WorkItem get(WorkItemId id);

    /** What a rollout waits for, the most urgent first. */
    List<WorkItem> openOf(RolloutId rollout);

    /** What a rollout waits for in one stage, the most urgent first. */
    List<WorkItem> openOf(RolloutId rollout, StageId stage);

    /** What somebody has to do in any rollout, the most urgent first; what they have put off is in it too. */
    List<WorkItem> heldBy(PersonId person);

    /** What somebody has and was due after a moment and up to another, the earliest first. */
    List<WorkItem> dueBetween(Instant after, Instant upTo, int most);
}
