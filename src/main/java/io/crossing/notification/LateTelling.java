package io.crossing.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has what has become late looked for again and again; one node at a time does it. What tells of it needs the scheduler itself. */
@Configuration(proxyBeanMethods = false)
class LateTelling {

    @Bean
    RecurringTask<Void> tellingWhatIsLate(NotificationSettings settings, ObjectProvider<TellingLate> telling) {
        return Tasks.recurring("tell-what-is-late", FixedDelay.of(settings.lateEvery()))
                .execute((instance, context) -> telling.getObject().tell());
    }
}
