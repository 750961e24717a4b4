package io.crossing.notification;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes messages in the transaction that causes them; the scheduler calls them out after it has committed. */
@Component
class HookOutbox {

    static final TaskDescriptor<Void> CALLING = TaskDescriptor.of("call-hook");

    private final HookMessages messages;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    HookOutbox(HookMessages messages, ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.messages = messages;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Transactional
    public void post(UUID target, String body) {
        UUID id = UUID.randomUUID();
        messages.add(new HookMessage(id, target, body, clock.now(), 0));
        scheduler
                .getObject()
                .schedule(SchedulableInstance.of(CALLING.instance(id.toString()).build(), clock.now()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }
}
