package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.process.StageId;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RunningTime;
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
    private final RunningTime running;
    private final Clock clock;

    Times(WorkingTime working, RunningTime running, Clock clock) {
        this.running = running;
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

    /** Such as {@code 2 days late}, {@code due tomorrow} or {@code due Monday}: when the stage is due that a rollout is in. */
    String due(Rollout rollout, Person reader) {
        Instant due = rollout.stageDueAt();
        WorkingTime time = running.of(rollout.id(), rollout.stage());
        if (due == null) {
            return "no deadline";
        }
        Instant now = clock.instant();
        if (!due.isAfter(now)) {
            return late(time.daysBetween(due, now));
        }
        return time.scaled() ? inDays(time.daysBetween(now, due)) : dueOn(due, reader);
    }

    /** Whether less than two working days are left. */
    boolean soon(Rollout rollout) {
        Instant due = rollout.stageDueAt();
        Instant now = clock.instant();
        return due != null && due.isAfter(now) && working.of(rollout.id()).daysBetween(now, due) < 2;
    }

    /** Such as {@code since today} or {@code for 3 days}, in working days that ran in the stage. */
    String since(Rollout rollout, @Nullable StageId stage, Instant instant) {
        WorkingTime time = running.of(rollout.id(), stage);
        long days = (long) Math.floor(time.daysBetween(instant, clock.instant()));
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
