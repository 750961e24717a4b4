package io.crossing.report;

import io.crossing.process.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;

/** Working time in which every day is one. */
class EveryDay implements WorkingTime {

    @Override
    public Instant plus(Instant from, Period days) {
        return from.plus(Duration.ofDays(days.getDays()));
    }

    @Override
    public double daysBetween(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 86_400_000.0;
    }

    @Override
    public Instant moved(Instant instant, Instant stopped, Instant restarted) {
        return instant.plus(Duration.between(stopped, restarted));
    }

    @Override
    public boolean scaled() {
        return false;
    }
}
