package io.crossing.process;

import java.util.List;
import java.util.Optional;

/** Remembers what completing a task changes in the running diagram, and goes back to before it. */
public interface Traces {

    /** Where everything stands that completing the task can move; read before it is completed. */
    Footing footing(WorkItemId task);

    /** What has changed since. */
    Trace since(Footing before);

    /** The tasks that wait because of it, each as it was left; empty where something has moved on from there. */
    Optional<List<WorkItemId>> waiting(Trace trace);

    /**
     * Goes back to before the task was completed: what it led to ends undone, variables and timers are as they were, and the
     * task is asked again, which {@link ProcessEvent.TaskReopened} tells.
     *
     * @param holder who has it then
     * @param by who takes it back
     * @return the task that is open now
     * @throws StepFollowed if something has moved on from there
     * @throws OnHold if the rollout is on hold
     */
    WorkItemId goBack(Trace trace, PersonId holder, PersonId by);

    /** Where things stood; only the engine reads it. */
    interface Footing {}
}
