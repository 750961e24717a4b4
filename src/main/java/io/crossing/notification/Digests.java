package io.crossing.notification;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.crossing.process.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/** Has daily mails sent by the scheduler, one for each person and time. */
class Digests {

    static final TaskDescriptor<Void> SENDING = TaskDescriptor.of("send-digest");

    private static final String SEPARATOR = " ";

    private final ObjectProvider<Scheduler> scheduler;

    /** Where nothing is scheduled at all, what waits goes on waiting. */
    Digests(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    /** What is asked for again, for the same person and time, is done once. */
    void at(Instant time, PersonId to) {
        schedule(to + SEPARATOR + time, time);
    }

    /** Because they want to be told otherwise from now on. */
    void changed(Instant time, PersonId to) {
        schedule(to + SEPARATOR + time + SEPARATOR + UUID.randomUUID(), time);
    }

    static PersonId person(String instance) {
        return new PersonId(instance.substring(0, instance.indexOf(SEPARATOR)));
    }

    private void schedule(String instance, Instant time) {
        scheduler.ifAvailable(known -> known.scheduleIfNotExists(
                SchedulableInstance.of(SENDING.instance(instance).build(), time)));
    }
}
