package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.WorkingTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says when, as people say it: in their own time zone, and in working days. */
@Component
class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final int DAYS_BY_NAME = 6;

    private final WorkingTime working;
    private final Clock clock;

    Times(WorkingTime working, Clock clock) {
        this.working = working;
        this.clock = clock;
    }

    /** Such as {@code 12 May} or, in another year, {@code 12 May 2025}. */
    String day(LocalDate day) {
        return day.format(day.getYear() == today().getYear() ? DAY : DAY_AND_YEAR);
    }

    /** Such as {@code 12 May, 10:30}. */
    String moment(Instant instant, Person reader) {
        ZonedDateTime there = instant.atZone(reader.timeZone());
        return day(there.toLocalDate()) + ", " + there.format(TIME);
    }

    /** The day, or the moment where a working day is not a day. */
    String date(Instant instant, Person reader) {
        return working.scaled()
                ? moment(instant, reader)
                : day(instant.atZone(reader.timeZone()).toLocalDate());
    }

    /** Such as {@code 2 days late}, {@code due tomorrow} or {@code due Monday}. */
    String due(@Nullable Instant due, Person reader) {
        if (due == null) {
            return "no deadline";
        }
        Instant now = clock.instant();
        if (!due.isAfter(now)) {
            return late(working.daysBetween(due, now));
        }
        return working.scaled() ? inDays(working.daysBetween(now, due)) : dueOn(due, reader);
    }

    /** Whether less than two working days are left. */
    boolean soon(@Nullable Instant due) {
        Instant now = clock.instant();
        return due != null && due.isAfter(now) && working.daysBetween(now, due) < 2;
    }

    /** Such as {@code since today} or {@code for 3 days}, in working days. */
    String since(Instant instant) {
        long days = (long) Math.floor(working.daysBetween(instant, clock.instant()));
        return days < 1 ? "since today" : "for " + days(days);
    }

    private String dueOn(Instant due, Person reader) {
        LocalDate day = due.atZone(reader.timeZone()).toLocalDate();
        LocalDate today = clock.instant().atZone(reader.timeZone()).toLocalDate();
        if (day.equals(today)) {
            return "due today";
        }
        if (day.equals(today.plusDays(1))) {
            return "due tomorrow";
        }
        return day.isAfter(today.plusDays(DAYS_BY_NAME))
                ? "due " + day(day)
                : "due " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String late(double days) {
        return days < 1 ? "late" : days((long) Math.floor(days)) + " late";
    }

    private static String inDays(double days) {
        return "due in " + (days < 1 ? "less than a day" : days((long) Math.ceil(days)));
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private LocalDate today() {
        return working.day(clock.instant());
    }
}
