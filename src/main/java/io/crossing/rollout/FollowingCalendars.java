package io.crossing.rollout;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.crossing.process.CalendarRevised;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Lets rollouts follow their calendars: at once when one has changed, and every minute, on one node, those that could not. */
@Configuration(proxyBeanMethods = false)
class FollowingCalendars {

    private static final Logger log = LoggerFactory.getLogger(FollowingCalendars.class);
    private static final TaskDescriptor<Void> FOLLOWING = TaskDescriptor.of("rollout-follow-calendar");

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    FollowingCalendars(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Scheduled in the transaction that changes the calendar: what is undone moves nothing. */
    @EventListener
    void on(CalendarRevised revised) {
        scheduler.ifAvailable(there -> there.schedule(SchedulableInstance.of(
                FOLLOWING.instance(UUID.randomUUID().toString()).build(), clock.instant())));
    }

    @Bean
    OneTimeTask<Void> followCalendar(CatchingUpWithCalendar catchingUp) {
        return Tasks.oneTime(FOLLOWING).execute((instance, context) -> all(catchingUp));
    }

    @Bean
    RecurringTask<Void> followCalendars(CatchingUpWithCalendar catchingUp) {
        return Tasks.recurring("rollout-follow-calendars", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> all(catchingUp));
    }

    /** One that cannot be moved does not keep the others from it. */
    private static void all(CatchingUpWithCalendar catchingUp) {
        catchingUp.behind().forEach(rollout -> {
            try {
                catchingUp.catchUp(rollout);
            } catch (RuntimeException failure) {
                log.error(
                        "The dates of rollout {} cannot follow its calendar; it is tried again in a minute.",
                        rollout,
                        failure);
            }
        });
    }
}
