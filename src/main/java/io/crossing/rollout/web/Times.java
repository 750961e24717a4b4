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

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int DAYS_BY_NAME = 6;

    private final WorkingTime working;
    private final RunningTime running;
    private final Clock clock;
    private final Phrases phrases;

    Times(WorkingTime working, RunningTime running, Clock clock, Phrases phrases) {
        this.phrases = phrases;
        this.running = running;
        this.working = working;
        this.clock = clock;
    }

    /** Such as {@code 12 May} or, in another year, {@code 12 May 2025}. */
    String day(LocalDate day) {
        String pattern = day.getYear() == today().getYear() ? "rollout.time.day" : "rollout.time.day-and-year";
        return day.format(DateTimeFormatter.ofPattern(phrases.of(pattern), phrases.language()));
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
            return phrases.of("rollout.time.no-deadline");
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
        return phrases.of("rollout.time.since", days);
    }

    private String dueOn(Instant due, Person reader) {
        LocalDate day = due.atZone(reader.timeZone()).toLocalDate();
        LocalDate today = clock.instant().atZone(reader.timeZone()).toLocalDate();
        if (day.equals(today)) {
            return phrases.of("rollout.time.today");
        }
        if (day.equals(today.plusDays(1))) {
            return phrases.of("rollout.time.tomorrow");
        }
        return day.isAfter(today.plusDays(DAYS_BY_NAME))
                ? phrases.of("rollout.time.on", day(day))
                : phrases.of(
                        "rollout.time.weekday", day.getDayOfWeek().getDisplayName(TextStyle.FULL, phrases.language()));
    }

    private String late(double days) {
        return phrases.of("rollout.time.late", (long) Math.floor(days));
    }

    /** The last day begun counts as one; 0 stands for less than a day. */
    private String inDays(double days) {
        return phrases.of("rollout.time.in", days < 1 ? 0 : (long) Math.ceil(days));
    }

    private LocalDate today() {
        return working.day(clock.instant());
    }
}
