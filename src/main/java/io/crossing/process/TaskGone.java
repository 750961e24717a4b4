package io.crossing.process;

/** A task is not open any more: somebody has done it, or what it was for has ended. */
public final class TaskGone extends Refusal {

    private final WorkItemId task;

    public TaskGone(WorkItemId task) {
        super(Sentence.of("process.refused.gone"));
        this.task = task;
    }

    public WorkItemId task() {
        return task;
    }
}
