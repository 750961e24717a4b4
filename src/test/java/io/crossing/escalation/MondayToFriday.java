package io.crossing.escalation;

import io.crossing.process.WorkingTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;

/** Working time without holidays, in UTC, for tests without Spring. */
final class MondayToFriday implements WorkingTime {

    @Override
    public Instant plus(Instant from, Period days) {
        Instant to = from;
        for (int left = days.getDays(); left > 0; ) {
            to = to.plus(Duration.ofDays(1));
            left -= worked(day(to)) ? 1 : 0;
        }
        return to;
    }

    @Override
    public double daysBetween(Instant from, Instant to) {
        double whole = day(from)
                .plusDays(1)
                .datesUntil(day(to).plusDays(1))
                .filter(MondayToFriday::worked)
                .count();
        Duration ofDay = Duration.between(day(to).atStartOfDay(ZoneOffset.UTC), to.atZone(ZoneOffset.UTC))
                .minus(Duration.between(day(from).atStartOfDay(ZoneOffset.UTC), from.atZone(ZoneOffset.UTC)));
        return whole + (double) ofDay.toMillis() / Duration.ofDays(1).toMillis();
    }

    @Override
    public Instant moved(Instant instant, Instant stopped, Instant restarted) {
        return instant.plus(Duration.between(stopped, restarted));
    }

    @Override
    public boolean scaled() {
        return false;
    }

    private static boolean worked(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
