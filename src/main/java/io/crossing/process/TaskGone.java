package io.crossing.process;

/** A task is not open any more: somebody has done it, or what it was for has ended. */
public final class TaskGone extends RuntimeException {

    private final WorkItemId task;

    public TaskGone(WorkItemId task) {
        super("This is not open any more: it has been done, or what it was for has ended.");
        this.task = task;
    }

    public WorkItemId task() {
        return task;
    }
}
