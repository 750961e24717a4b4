package io.crossing.diagram.moving;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Has moves worked at in the background: at once when one was asked for, and every ten seconds those that a node has left behind. */
@Configuration(proxyBeanMethods = false)
class MoveScheduling {

    private static final TaskDescriptor<Void> MOVE = TaskDescriptor.of("diagram-move");

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    MoveScheduling(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Scheduled in the transaction that asks for it. */
    @EventListener
    void on(MoveAskedFor asked) {
        String instance = asked.id() + "/" + UUID.randomUUID();
        scheduler.ifAvailable(there ->
                there.schedule(SchedulableInstance.of(MOVE.instance(instance).build(), clock.instant())));
    }

    @Bean
    OneTimeTask<Void> workAtMove(WorkingMoves working) {
        return Tasks.oneTime(MOVE)
                .execute((instance, context) -> working.work(new MoveId(UUID.fromString(
                        instance.getId().substring(0, instance.getId().indexOf('/'))))));
    }

    @Bean
    RecurringTask<Void> takeOverMoves(WorkingMoves working) {
        return Tasks.recurring("diagram-moves", FixedDelay.of(Duration.ofSeconds(10)))
                .execute((instance, context) -> working.takeOver());
    }
}
