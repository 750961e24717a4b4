package io.crossing.process.camunda;

import io.crossing.process.PersonId;
import io.crossing.process.ProcessEvent;
import io.crossing.process.ProcessEvent.TaskAssigned;
import io.crossing.process.ProcessEvent.TaskOpened;
import io.crossing.process.ProcessEvent.TaskReopened;
import io.crossing.process.ProcessEvent.TaskWithdrawn;
import io.crossing.process.WorkItemId;
import io.crossing.process.camunda.Track.Begun;
import io.crossing.process.camunda.Track.Changed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Takes a running diagram back to before a task was completed. */
@Component
class GoingBack {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final PlacesAgain places;
    private final Happenings happenings;

    GoingBack(RuntimeService runtime, TaskService tasks, PlacesAgain places, Happenings happenings) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.places = places;
        this.happenings = happenings;
    }

    /** What came and went on the way is not told. */
    WorkItemId before(Track track, PersonId holder, PersonId by) {
        Happenings.Kept<WorkItemId> done = happenings.kept(() -> {
            restoreVariables(track);
            WorkItemId task = places.restore(track);
            track.begun().stream().filter(Begun::top).forEach(this::end);
            tasks.setAssignee(task.value(), holder.value());
            return task;
        });
        tell(done.events(), done.result(), holder, by);
        return done.result();
    }

    /** A value that has been changed since stays. */
    private void restoreVariables(Track track) {
        track.changed().stream().filter(this::untouched).forEach(change -> {
            Kept before = change.before();
            if (before == null) {
                runtime.removeVariableLocal(change.execution(), change.name());
            } else if (before.keeps()) {
                runtime.setVariableLocal(change.execution(), change.name(), before.restored());
            }
        });
    }

    private boolean untouched(Changed change) {
        if (runtime.createExecutionQuery().executionId(change.execution()).count() == 0) {
            return false;
        }
        Object now = runtime.getVariableLocal(change.execution(), change.name());
        Kept after = change.after();
        return after == null ? now == null : after.keeps() && Kept.of(now).same(after);
    }

    private void end(Begun begun) {
        runtime.createProcessInstanceModification(begun.run())
                .cancelActivityInstance(begun.id())
                .execute(true, true);
    }

    private void tell(List<ProcessEvent> events, WorkItemId reopened, PersonId holder, PersonId by) {
        Set<WorkItemId> gone = events.stream()
                .filter(TaskWithdrawn.class::isInstance)
                .map(event -> ((TaskWithdrawn) event).id())
                .collect(Collectors.toSet());
        Set<WorkItemId> passing = events.stream()
                .filter(TaskOpened.class::isInstance)
                .map(event -> ((TaskOpened) event).task().id())
                .filter(gone::contains)
                .collect(Collectors.toSet());
        for (ProcessEvent event : events) {
            if (event instanceof TaskOpened opened) {
                tellOpened(opened, passing, reopened, holder, by);
            } else if (event instanceof TaskAssigned assigned) {
                tellUnless(passing.contains(assigned.id()) || assigned.id().equals(reopened), event);
            } else {
                tellUnless(event instanceof TaskWithdrawn withdrawn && passing.contains(withdrawn.id()), event);
            }
        }
    }

    private void tellOpened(
            TaskOpened opened, Set<WorkItemId> passing, WorkItemId reopened, PersonId holder, PersonId by) {
        if (opened.task().id().equals(reopened)) {
            happenings.tell(new TaskReopened(opened.rollout(), opened.task().heldBy(holder), by));
        } else {
            tellUnless(passing.contains(opened.task().id()), opened);
        }
    }

    private void tellUnless(boolean left, ProcessEvent event) {
        if (!left) {
            happenings.tell(event);
        }
    }
}
