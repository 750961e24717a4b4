package io.crossing.worklist;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** By when something is due, as a person narrows a list: by the calendar on their wall. */
public enum DueWindow {
    /** The due date has passed. */
    LATE,
    /** Later today. */
    TODAY,
    /** Until Sunday, today included. */
    WEEK,
    /** After Sunday. */
    LATER,
    /** Without a due date. */
    NONE;

    /** The due dates that lie in it: after {@code from}, up to {@code to}. */
    record Bounds(Instant from, Instant to) {}

    Bounds bounds(Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        Instant midnight = beginning(today.plusDays(1), zone);
        Instant sunday = beginning(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), zone);
        return switch (this) {
            case LATE -> new Bounds(Instant.EPOCH, now);
            case TODAY -> new Bounds(now, midnight);
            case WEEK -> new Bounds(now, sunday);
            case LATER -> new Bounds(sunday, DueOrder.LAST.minusMillis(1));
            case NONE -> new Bounds(DueOrder.LAST.minusMillis(1), DueOrder.LAST);
        };
    }

    /** A moment belongs to the day that it ends, as due dates at the end of a day do. */
    private static Instant beginning(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The one with this name in any case; nothing for a word that is none. */
    static @Nullable DueWindow named(String word) {
        for (DueWindow window : values()) {
            if (window.name().equalsIgnoreCase(word.strip())) {
                return window;
            }
        }
        return null;
    }
}
