package io.crossing.notification;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has mails sent by the scheduler, as soon as what caused them has committed. */
class Post implements Carrier {

    static final TaskDescriptor<Void> SENDING = TaskDescriptor.of("send-mail");

    private final Scheduler scheduler;
    private final Clock clock;

    Post(Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public void take(UUID mail, Instant earliest) {
        scheduler.schedule(sending(mail, earliest));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }

    /** Has a mail tried now, or at the earliest, that waits for its next attempt or was never scheduled. */
    void hurry(UUID mail, Instant earliest) {
        Instant now = clock.now();
        try {
            scheduler.schedule(
                    sending(mail, earliest.isAfter(now) ? earliest : now), ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException e) {
            // It is being tried at this moment, which is as good.
        }
    }

    private static SchedulableInstance<Void> sending(UUID mail, Instant at) {
        return SchedulableInstance.of(SENDING.instance(mail.toString()).build(), at);
    }
}
