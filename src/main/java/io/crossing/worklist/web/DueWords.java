package io.crossing.worklist.web;

import io.crossing.process.WorkingTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says when something is due as people say it: "2 days late", "due Monday". Days are working days. */
@Component
class DueWords {

    private static final int A_WEEK = 7;
    private static final double SOON = 2;

    private final WorkingTime time;
    private final Clock clock;
    private final MessageSource messages;
    private final TimeWords times;

    DueWords(WorkingTime time, Clock clock, MessageSource messages, TimeWords times) {
        this.time = time;
        this.clock = clock;
        this.messages = messages;
        this.times = times;
    }

    /**
     * A due date in words.
     *
     * @param state the badge's state: {@code late}, {@code soon} or {@code open}
     * @param exactly the day and time
     */
    record Due(String state, String words, String exactly) {}

    /** Absent for what has no due date. */
    @Nullable Due of(@Nullable Instant dueAt, ZoneId zone, Locale locale) {
        if (dueAt == null) {
            return null;
        }
        Instant now = clock.instant();
        String exactly = times.moment(dueAt, zone, locale);
        if (!dueAt.isAfter(now)) {
            return new Due("late", late(dueAt, now, locale), exactly);
        }
        boolean soon = time.daysBetween(now, dueAt) < SOON;
        return new Due(soon ? "soon" : "open", ahead(now, dueAt, zone, locale), exactly);
    }

    private String late(Instant dueAt, Instant now, Locale locale) {
        long days = (long) Math.floor(time.daysBetween(dueAt, now));
        return say("worklist.due.late", locale, days);
    }

    private String ahead(Instant now, Instant dueAt, ZoneId zone, Locale locale) {
        if (time.scaled()) {
            return say("worklist.due.in", locale, inDays(now, dueAt));
        }
        LocalDate due = dueAt.atZone(zone).toLocalDate();
        long days = ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), due);
        if (days == 0) {
            return say("worklist.due.today", locale, times.clock(dueAt, zone, locale));
        }
        if (days == 1) {
            return say("worklist.due.tomorrow", locale);
        }
        return days < A_WEEK
                ? say("worklist.due.weekday", locale, times.weekday(due, locale))
                : say("worklist.due.day", locale, times.day(due, locale));
    }

    /** Whole days, the last one begun counting as one; 0 where less than a day is left. */
    private long inDays(Instant now, Instant dueAt) {
        double days = time.daysBetween(now, dueAt);
        return days < 1 ? 0 : (long) Math.ceil(days);
    }

    private String say(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
