package io.crossing.worklist.web;

import io.crossing.process.WorkingTime;
import io.crossing.rollout.RunningTime;
import io.crossing.worklist.WorkItem;
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

    private final RunningTime running;
    private final Clock clock;
    private final MessageSource messages;
    private final TimeWords times;

    DueWords(RunningTime running, Clock clock, MessageSource messages, TimeWords times) {
        this.running = running;
        this.clock = clock;
        this.messages = messages;
        this.times = times;
    }

    /**
     * A due date in words.
     *
     * @param state the badge's state: {@code late}, {@code soon}, {@code open} or {@code hold}
     * @param exactly the day and time
     */
    record Due(String state, String words, String exactly) {}

    /** Absent for what has no due date. */
    @Nullable Due of(WorkItem item, ZoneId zone, Locale locale) {
        Instant dueAt = item.dueAt();
        LocalDate heldUntil = item.heldUntil();
        if (heldUntil != null) {
            return new Due("hold", say("worklist.due.hold", locale, times.day(heldUntil, locale)), "");
        }
        if (dueAt == null) {
            return null;
        }
        Instant now = clock.instant();
        WorkingTime time = running.of(item.rollout(), item.stage());
        String exactly = exactly(dueAt, zone, time, locale);
        if (!dueAt.isAfter(now)) {
            return new Due("late", late(dueAt, now, time, locale), exactly);
        }
        boolean soon = time.daysBetween(now, dueAt) < SOON;
        return new Due(soon ? "soon" : "open", ahead(now, dueAt, zone, time, locale), exactly);
    }

    /** The moment and, where the day is another one for the organisation, that day. */
    private String exactly(Instant dueAt, ZoneId zone, WorkingTime time, Locale locale) {
        String moment = times.moment(dueAt, zone, locale);
        LocalDate there = time.day(dueAt);
        return time.scaled() || there.equals(dueAt.atZone(zone).toLocalDate())
                ? moment
                : say(
                        "worklist.due.there",
                        locale,
                        moment,
                        times.day(there, locale),
                        time.zone().getId());
    }

    private String late(Instant dueAt, Instant now, WorkingTime time, Locale locale) {
        long days = (long) Math.floor(time.daysBetween(dueAt, now));
        return say("worklist.due.late", locale, days);
    }

    private String ahead(Instant now, Instant dueAt, ZoneId zone, WorkingTime time, Locale locale) {
        if (time.scaled()) {
            return say("worklist.due.in", locale, inDays(now, dueAt, time));
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
    private static long inDays(Instant now, Instant dueAt, WorkingTime time) {
        double days = time.daysBetween(now, dueAt);
        return days < 1 ? 0 : (long) Math.ceil(days);
    }

    private String say(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
