package io.crossing.stall;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has somebody look, on one node at a time, for rollouts that have begun to stall. */
@Configuration(proxyBeanMethods = false)
class NoticingConfiguration {

    /** Asks for who looks when it is time only: what comes of it goes to the scheduler that knows this task. */
    @Bean
    RecurringTask<Void> lookingForStalls(ObjectProvider<NoticingStalls> noticing, StallSettings settings) {
        return Tasks.recurring("notice-stalls", FixedDelay.of(settings.look()))
                .execute((task, context) -> noticing.getObject().look());
    }
}
