package io.crossing.rollout;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every minute, on one node, for holds that are over. */
@Configuration(proxyBeanMethods = false)
class EndingHolds {

    private static final Logger log = LoggerFactory.getLogger(EndingHolds.class);

    @Bean
    RecurringTask<Void> endHolds(ResumingRollout resuming) {
        return Tasks.recurring("rollout-end-holds", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> endAll(resuming));
    }

    /** One that cannot go on does not keep the others from it. */
    private static void endAll(ResumingRollout resuming) {
        resuming.waiting().forEach(rollout -> {
            try {
                resuming.goOnByItself(rollout);
            } catch (RuntimeException failure) {
                log.error("Rollout {} cannot go on after its hold; it is tried again in a minute.", rollout, failure);
            }
        });
    }
}
