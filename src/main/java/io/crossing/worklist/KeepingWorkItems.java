package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.ProcessEvent.OpenedTask;
import io.crossing.process.ProcessEvent.RunMoved;
import io.crossing.process.ProcessEvent.StageDeadlineMoved;
import io.crossing.process.ProcessEvent.TaskAssigned;
import io.crossing.process.ProcessEvent.TaskCompleted;
import io.crossing.process.ProcessEvent.TaskOpened;
import io.crossing.process.ProcessEvent.TaskRedrawn;
import io.crossing.process.ProcessEvent.TaskReopened;
import io.crossing.process.ProcessEvent.TaskWithdrawn;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the work items in step with the tasks of the diagrams, in the transaction in which something happens to a task. */
@Component
class KeepingWorkItems {

    private final Rollouts rollouts;
    private final JdbcWorkItems items;
    private final WorkItemChanges changes;
    private final DueDates dueDates;
    private final Belongings belongings;
    private final Watchers watchers;
    private final HandingWork handing;
    private final EndingHelp endingHelp;
    private final LeavingWorkBehind leaving;
    private final TakenSteps steps;
    private final ApplicationEventPublisher events;

    KeepingWorkItems(
            Rollouts rollouts,
            JdbcWorkItems items,
            WorkItemChanges changes,
            DueDates dueDates,
            Belongings belongings,
            Watchers watchers,
            HandingWork handing,
            EndingHelp endingHelp,
            LeavingWorkBehind leaving,
            TakenSteps steps,
            ApplicationEventPublisher events) {
        this.rollouts = rollouts;
        this.items = items;
        this.changes = changes;
        this.dueDates = dueDates;
        this.belongings = belongings;
        this.watchers = watchers;
        this.handing = handing;
        this.endingHelp = endingHelp;
        this.leaving = leaving;
        this.steps = steps;
        this.events = events;
    }

    @EventListener
    void on(TaskOpened opened) {
        OpenedTask task = opened.task();
        Rollout rollout = rollouts.get(opened.rollout());
        changes.open(task, belongings.of(rollout, task), belongings.dueAt(rollout, task));
        WorkItem item = items.get(task.id());
        watchers.watch(item, rollout);
        PersonId assignee = item.assignee();
        if (assignee == null) {
            events.publishEvent(new WorkItemOffered(item));
        } else {
            handing.received(item, null);
            leaving.passOnIfGone(item, assignee);
        }
    }

    @EventListener
    void on(TaskReopened reopened) {
        OpenedTask task = reopened.task();
        Rollout rollout = rollouts.get(reopened.rollout());
        changes.open(task, belongings.of(rollout, task), belongings.dueAt(rollout, task));
        handing.received(items.get(task.id()), reopened.by());
    }

    /** It was moved to another version of its diagram: it asks what that asks, and whoever has it keeps it. */
    @EventListener
    void on(TaskRedrawn redrawn) {
        OpenedTask task = redrawn.task();
        changes.redraw(task, belongings.of(rollouts.get(redrawn.rollout()), task));
    }

    /** What was done before cannot be taken back any more: it led through another diagram. */
    @EventListener
    void on(RunMoved moved) {
        steps.forget(moved.rollout());
        changes.rename(moved.rollout(), moved.renamed());
        moved.stages().forEach(stage -> changes.rename(moved.rollout(), stage));
        moved.stages().stream()
                .filter(stage -> !stage.deadline())
                .forEach(stage -> dueDates.drop(moved.rollout(), stage.stage()));
    }

    @EventListener
    void on(TaskAssigned assigned) {
        items.openButNotWith(assigned.id(), assigned.assignee())
                .ifPresent(item -> handing.give(item, assigned.assignee(), null));
    }

    @EventListener
    void on(TaskCompleted completed) {
        changes.close(completed.id(), WorkItemState.DONE, completed.at());
        items.find(completed.id()).ifPresent(item -> endingHelp.passedTo(item, null));
    }

    @EventListener
    void on(TaskWithdrawn withdrawn) {
        changes.close(withdrawn.id(), WorkItemState.WITHDRAWN, withdrawn.at());
        items.find(withdrawn.id()).ifPresent(item -> endingHelp.passedTo(item, null));
    }

    @EventListener
    void on(StageDeadlineMoved moved) {
        dueDates.move(moved.rollout(), moved.stage(), moved.to());
    }
}
