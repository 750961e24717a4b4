package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.ProcessEvent.TaskAssigned;
import io.crossing.process.Tasks;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutState;
import io.crossing.rollout.Rollouts;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Gives tasks to people also while a rollout is on hold. The engine lets nobody touch its tasks then, so it keeps the old
 * name, which decides nothing: who may do a work item stands in the record, and the others are told as usual.
 */
@Component
class TasksOnHoldToo {

    private final Rollouts rollouts;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TasksOnHoldToo(Rollouts rollouts, Tasks tasks, ApplicationEventPublisher events, Clock clock) {
        this.rollouts = rollouts;
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    void assign(WorkItem item, @Nullable PersonId to) {
        Rollout rollout = rollouts.get(item.rollout());
        if (rollout.state() == RolloutState.ON_HOLD) {
            events.publishEvent(new TaskAssigned(rollout.id(), item.id(), to, clock.instant()));
        } else {
            tasks.assign(item.id(), to);
        }
    }
}
