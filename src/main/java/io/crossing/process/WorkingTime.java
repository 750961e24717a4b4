package io.crossing.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The organisation's working time: a day in a deadline is a working day. Where a rollout is known, ask by {@link #of} for its own. */
public interface WorkingTime {

    /**
     * The instant so many working days later, at the same time of day: one day after Friday 16:00 is Monday 16:00. From a
     * day off it counts from the next working day.
     *
     * @param days years and months count as calendar years and months
     */
    Instant plus(Instant from, Period days);

    /** Working days from one instant to another, part of a day counting as part; negative if {@code to} is earlier. */
    double daysBetween(Instant from, Instant to);

    /**
     * Where an instant comes to lie after the clock stood still: as much working time after {@code restarted} as it was
     * after {@code stopped}.
     */
    Instant moved(Instant instant, Instant stopped, Instant restarted);

    /** The day that an instant falls on for the organisation. */
    default LocalDate day(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /** The end of a day for the organisation, as an instant. */
    default Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone()).toInstant().minusMillis(1);
    }

    /** Whether a working day has been set to another length than a day, as demonstrations and tests do. */
    boolean scaled();

    /** The time zone in which a day begins for the organisation. */
    default ZoneId zone() {
        return ZoneOffset.UTC;
    }

    /** The working time of one rollout, which may have a calendar of its own. */
    default WorkingTime of(RolloutId rollout) {
        return this;
    }

    /** Working time as it would be by this calendar. */
    default WorkingTime by(WorkingCalendar calendar) {
        return this;
    }
}
