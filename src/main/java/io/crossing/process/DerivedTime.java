package io.crossing.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** Working time that counts as another does, but for what its class says otherwise. */
public interface DerivedTime extends WorkingTime {

    /** The one that it counts like. */
    WorkingTime time();

    @Override
    default Instant plus(Instant from, Period days) {
        return time().plus(from, days);
    }

    @Override
    default double daysBetween(Instant from, Instant to) {
        return time().daysBetween(from, to);
    }

    @Override
    default Instant moved(Instant instant, Instant stopped, Instant restarted) {
        return time().moved(instant, stopped, restarted);
    }

    @Override
    default LocalDate day(Instant instant) {
        return time().day(instant);
    }

    @Override
    default Instant endOf(LocalDate day) {
        return time().endOf(day);
    }

    @Override
    default boolean scaled() {
        return time().scaled();
    }

    @Override
    default ZoneId zone() {
        return time().zone();
    }

    @Override
    default WorkingTime of(RolloutId rollout) {
        return time().of(rollout);
    }

    @Override
    default WorkingTime by(WorkingCalendar calendar) {
        return time().by(calendar);
    }
}
