package io.crossing.notification;

import io.crossing.people.Person;
import io.crossing.process.WorkingTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says days as the reader of a mail lives them: in their time zone, and in working days. */
@Component
class DayWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);

    private final WorkingTime time;
    private final Clock clock;

    DayWords(WorkingTime time, Clock clock) {
        this.time = time;
        this.clock = clock;
    }

    /** {@code Monday 2 March}, or {@code 14:02:10} where a working day is shorter than a day. */
    String day(Instant instant, Person reader) {
        ZonedDateTime there = instant.atZone(reader.timeZone());
        return (time.scaled() ? TIME : DAY).format(there);
    }

    /** {@code on Monday 2 March}, {@code at 14:02:10}. */
    String on(Instant instant, Person reader) {
        return (time.scaled() ? "at " : "on ") + day(instant, reader);
    }

    boolean past(Instant instant) {
        return !instant.isAfter(clock.instant());
    }

    /** How much working time is left: {@code 3 working days}, {@code less than a working day}. */
    String left(Instant until) {
        return span(clock.instant(), until);
    }

    /** Whole working days from one instant to another: {@code 1 working day}. */
    private String span(Instant from, Instant to) {
        long days = (long) Math.floor(time.daysBetween(from, to));
        return days <= 0 ? "less than a working day" : days == 1 ? "1 working day" : days + " working days";
    }

    /** How late something is, after {@code is}: {@code late}, {@code 3 working days late}. */
    String late(Instant due) {
        long days = (long) Math.floor(time.daysBetween(due, clock.instant()));
        return days <= 0 ? "late" : span(due, clock.instant()) + " late";
    }
}
