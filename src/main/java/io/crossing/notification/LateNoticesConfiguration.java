package io.crossing.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has somebody look, on one node at a time, for what people have to hear of late stages. */
@Configuration(proxyBeanMethods = false)
class LateNoticesConfiguration {

    /** Asks for who sends when it is time only: the mails that come of it go to the scheduler that knows this task. */
    @Bean
    RecurringTask<Void> tellingOfLateStages(ObjectProvider<SendingLateNotices> sending, NotificationSettings settings) {
        return Tasks.recurring(
                        "tell-of-late-stages", FixedDelay.of(settings.digest().look()))
                .execute((task, context) -> sending.getObject().sendDue());
    }
}
