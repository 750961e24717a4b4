package io.crossing.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.crossing.process.RolloutId;
import io.crossing.process.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeUnderWayTests {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final RolloutId ROLLOUT = RolloutId.random();

    @Test
    void leavesOutWhatStoodStill() {
        TimeUnderWay time = time(hold(null, 2, 4), hold("Scale", 5, 6));

        assertThat(time.days(ROLLOUT, MONDAY, day(10))).isEqualTo(8, within(1e-9));
        assertThat(time.days(ROLLOUT, "Scale", MONDAY, day(10))).isEqualTo(7, within(1e-9));
        assertThat(time.days(ROLLOUT, "Quality", MONDAY, day(10))).isEqualTo(8, within(1e-9));
    }

    @Test
    void leavesOutOnlyThePartOfAHoldThatLiesWithin() {
        TimeUnderWay time = time(hold(null, 2, 8));

        assertThat(time.days(ROLLOUT, day(4), day(10))).isEqualTo(2, within(1e-9));
        assertThat(time.days(ROLLOUT, day(3), day(5))).isZero();
        assertThat(time.days(ROLLOUT, day(9), day(10))).isEqualTo(1, within(1e-9));
    }

    @Test
    void countsAHoldThatGoesOnUntilNow() {
        TimeUnderWay time = time(new Span(ROLLOUT, null, day(6), null));

        assertThat(time.days(ROLLOUT, MONDAY, day(20))).isEqualTo(6, within(1e-9));
    }

    private static TimeUnderWay time(Span... holds) {
        return new TimeUnderWay(new EveryDay(), List.of(holds), day(20));
    }

    private static Span hold(String stage, int from, int until) {
        return new Span(ROLLOUT, stage, day(from), day(until));
    }

    private static Instant day(int number) {
        return MONDAY.plus(Duration.ofDays(number));
    }

    /** Every day is worked. */
    private static final class EveryDay implements WorkingTime {
        @Override
        public Instant plus(Instant from, Period days) {
            return from.plus(Duration.ofDays(days.getDays()));
        }

        @Override
        public double daysBetween(Instant from, Instant to) {
            return (double) Duration.between(from, to).toMillis()
                    / Duration.ofDays(1).toMillis();
        }

        @Override
        public Instant moved(Instant instant, Instant stopped, Instant restarted) {
            return instant.plus(Duration.between(stopped, restarted));
        }

        @Override
        public LocalDate day(Instant instant) {
            return LocalDate.ofInstant(instant, java.time.ZoneOffset.UTC);
        }

        @Override
        public Instant endOf(LocalDate day) {
            return day.plusDays(1).atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
        }

        @Override
        public boolean scaled() {
            return false;
        }
    }
}
