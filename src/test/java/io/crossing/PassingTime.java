package io.crossing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/**
 * The clock on the wall, which a test puts on: the product's and the engine's together. What came due meanwhile happens
 * then, in its order. The engine's clock is one for the whole JVM, so whoever moves it puts it {@linkplain #back() back}.
 */
final class PassingTime extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Time passes, and every timer that came due meanwhile fires. */
    void pass(Duration time, ManagementService timers) {
        ahead = ahead.plus(time);
        ClockUtil.offset(ahead.toMillis());
        for (List<Job> due = due(timers); !due.isEmpty(); due = due(timers)) {
            timers.executeJob(due.get(0).getId());
        }
    }

    private List<Job> due(ManagementService timers) {
        return timers.createJobQuery().duedateLowerThan(Date.from(instant())).withRetriesLeft().active().list().stream()
                .sorted(Comparator.comparing(Job::getDuedate))
                .toList();
    }

    void back() {
        ahead = Duration.ZERO;
        ClockUtil.reset();
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
