package io.crossing.process;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When people work: on every day that is neither of the weekend nor a holiday nor a closing day of their own.
 *
 * @param zone the time zone in which a day begins
 * @param country whose holidays count, as {@link Holidays} names it, for example {@code de}; absent for none
 * @param region the region of that country, for example {@code by}; absent for the holidays of the whole country only
 * @param weekend the days of the week on which nobody works; at least one day is left to work on
 * @param closed own closing days, each with what it is for
 */
public record WorkingCalendar(
        ZoneId zone,
        @Nullable String country,
        @Nullable String region,
        Set<DayOfWeek> weekend,
        NavigableMap<LocalDate, String> closed) {

    public WorkingCalendar {
        weekend = Set.copyOf(weekend);
        closed = Collections.unmodifiableNavigableMap(new TreeMap<>(closed));
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("A calendar needs a day of the week to work on.");
        }
    }
}
