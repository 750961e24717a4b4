package io.crossing.escalation;

import io.crossing.process.WorkingTime;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says days and spans of working time in words, as somebody in one time zone reads them. */
final class WorkingDayWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);

    private final WorkingTime time;
    private final ZoneId zone;

    WorkingDayWords(WorkingTime time, ZoneId zone) {
        this.time = time;
        this.zone = zone;
    }

    /** {@code on Monday 2 March}, or {@code at 14:02:10} where a working day is shorter than a day. */
    String on(Instant instant) {
        return time.scaled() ? "at " + CLOCK.format(instant.atZone(zone)) : "on " + DAY.format(instant.atZone(zone));
    }

    /** {@code since Monday 2 March}, or {@code since 14:02:10}. */
    String since(Instant instant) {
        return "since " + (time.scaled() ? CLOCK : DAY).format(instant.atZone(zone));
    }

    /** Whole working days from one instant to another, 0 if the second is not later. */
    long days(Instant from, Instant to) {
        return Math.max(0, (long) Math.floor(time.daysBetween(from, to)));
    }

    /** {@code 3 working days}, {@code 1 working day}, {@code less than a working day}. */
    String span(Instant from, Instant to) {
        long days = days(from, to);
        return days == 0 ? "less than a working day" : days == 1 ? "1 working day" : days + " working days";
    }
}
