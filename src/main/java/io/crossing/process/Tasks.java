package io.crossing.process;

import org.jspecify.annotations.Nullable;

/** The engine's side of the tasks that people do; who may do what is decided before it is called. */
public interface Tasks {

    /**
     * Completes a task with what it was answered with: texts, numbers and truth values become variables, of the team
     * where the diagram asks each team, else of the rollout.
     *
     * @throws TaskGone if it has been done or withdrawn meanwhile
     */
    void complete(WorkItemId task, ProcessValues answers);

    /**
     * Gives a task to a person, or to nobody in particular.
     *
     * @throws TaskGone if it has been done or withdrawn meanwhile
     */
    void assign(WorkItemId task, @Nullable PersonId person);
}
