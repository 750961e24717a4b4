package io.crossing.report;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has the forecasts made that are missing, and the board page sent when its day has come, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class ForecastSchedule {

    @Bean
    RecurringTask<Void> makeForecasts(MakingForecasts making, ReportSettings settings) {
        return Tasks.recurring(
                        "report-make-forecasts",
                        FixedDelay.of(settings.forecast().every()))
                .execute((task, context) -> making.makeDue());
    }

    @Bean
    RecurringTask<Void> sendBoardPage(SendingBoardPage sending) {
        return Tasks.recurring("report-send-board-page", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((task, context) -> sending.sendDue());
    }
}
