package io.crossing.process;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the organisation works: its first calendar, which process admins change and add to in the product.
 *
 * @param day how long a working day lasts, for demonstrations and tests; without it a working day is a day, weekends and
 *     holidays left out
 * @param zone the time zone in which a day begins
 * @param country the holidays' country in ISO 3166, for example {@code de}; without it there are none
 * @param region the country's region as Jollyday names it, for example {@code by}
 * @param weekend the days of the week on which nobody works
 * @param closed the organisation's own closing days
 */
@ConfigurationProperties("crossing.calendar")
record CalendarSettings(
        @Nullable Duration day,
        @DefaultValue("UTC") ZoneId zone,
        @Nullable String country,
        @Nullable String region,
        @DefaultValue({"SATURDAY", "SUNDAY"}) Set<DayOfWeek> weekend,
        @DefaultValue Set<LocalDate> closed) {

    private static final String CLOSED = "Closed";

    CalendarSettings {
        if (day != null && (day.isNegative() || day.isZero())) {
            throw new IllegalArgumentException("crossing.calendar.day has to be longer than nothing, for example PT1M");
        }
        if (country != null && !country.isBlank() && !Holidays.isKnown(code(country))) {
            throw new IllegalArgumentException("crossing.calendar.country has no holidays on record: \"" + country
                    + "\". Use a code of ISO 3166 such as de, or leave it out.");
        }
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("crossing.calendar.weekend leaves no day of the week to work on");
        }
    }
    /** The calendar that these settings describe. */
    WorkingCalendar calendar() {
        TreeMap<LocalDate, String> closingDays = new TreeMap<>();
        closed.forEach(date -> closingDays.put(date, CLOSED));
        return new WorkingCalendar(zone, code(country), code(region), weekend, closingDays);
    }

    private static @Nullable String code(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT);
    }
}
