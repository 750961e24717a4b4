package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.ProcessEvent.TaskAssigned;
import io.crossing.process.Tasks;
import io.crossing.rollout.Pauses;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Gives tasks to people also while a rollout or its stage is on hold. The engine lets nobody touch its tasks then, so it keeps the old
 * name, which decides nothing: who may do a work item stands in the record, and the others are told as usual.
 */
@Component
class TasksOnHoldToo {

    private final Pauses pauses;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TasksOnHoldToo(Pauses pauses, Tasks tasks, ApplicationEventPublisher events, Clock clock) {
        this.pauses = pauses;
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    void assign(WorkItem item, @Nullable PersonId to) {
        if (pauses.standing(item.rollout(), item.stage()).isPresent()) {
            events.publishEvent(new TaskAssigned(item.rollout(), item.id(), to, clock.instant()));
        } else {
            tasks.assign(item.id(), to);
        }
    }
}
