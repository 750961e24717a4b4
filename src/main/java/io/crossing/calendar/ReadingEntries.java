package io.crossing.calendar;

import io.crossing.calendar.CalendarError.EntriesRefused;
import io.crossing.calendar.Entries.Closed;
import io.crossing.process.Holidays;
import io.crossing.process.WorkingCalendar;
import io.crossing.web.FieldProblem;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Reads what somebody entered for a calendar, and collects what needs another look. */
final class ReadingEntries {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_PERIOD = 92;
    private static final int MOST_CLOSED = 1_000;

    private final MessageSource messages;
    private final List<FieldProblem> problems = new ArrayList<>();

    ReadingEntries(MessageSource messages) {
        this.messages = messages;
    }

    /** A calendar that was entered. */
    record Read(String name, WorkingCalendar calendar) {}

    /** @throws EntriesRefused naming each field that needs another look */
    Read read(Entries entries) {
        String name = name(entries.name());
        ZoneId zone = zone(entries.zone());
        String country = country(entries.country());
        String region = region(country, entries.region());
        Set<DayOfWeek> weekend = weekend(entries.weekend());
        NavigableMap<LocalDate, String> closed = closed(entries.closed());
        if (!problems.isEmpty()) {
            throw new EntriesRefused(problems);
        }
        return new Read(name, new WorkingCalendar(zone, country, region, weekend, closed));
    }

    private String name(@Nullable String text) {
        String name = text == null ? "" : text.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || unkeepable(name)) {
            refuse("name", "name", LONGEST_NAME);
        }
        return name;
    }

    private ZoneId zone(@Nullable String text) {
        try {
            return ZoneId.of(text == null ? "" : text.strip());
        } catch (DateTimeException unknown) {
            refuse("zone", "zone");
            return ZoneId.of("UTC");
        }
    }

    private @Nullable String country(@Nullable String text) {
        String country = code(text);
        if (country != null && !Holidays.isKnown(country)) {
            refuse("country", "country", country);
        }
        return country;
    }

    private @Nullable String region(@Nullable String country, @Nullable String text) {
        String region = code(text);
        if (region != null && !Holidays.regions(country, Locale.ENGLISH).containsKey(region)) {
            refuse("region", "region", region);
        }
        return region;
    }

    private static @Nullable String code(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT);
    }

    private Set<DayOfWeek> weekend(List<@Nullable String> days) {
        Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
        try {
            days.forEach(
                    day -> weekend.add(DayOfWeek.valueOf(String.valueOf(day).toUpperCase(Locale.ROOT))));
        } catch (IllegalArgumentException unknown) {
            refuse("weekend", "weekend.unknown");
        }
        if (weekend.size() == DayOfWeek.values().length) {
            refuse("weekend", "weekend.all");
            weekend.clear();
        }
        return weekend;
    }

    private NavigableMap<LocalDate, String> closed(List<Closed> rows) {
        NavigableMap<LocalDate, String> closed = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            if (!rows.get(row).empty()) {
                add(closed, rows.get(row), "closed[" + row + "]");
            }
        }
        if (closed.size() > MOST_CLOSED) {
            refuse("closed", "closed.most", MOST_CLOSED);
        }
        return closed;
    }

    private void add(NavigableMap<LocalDate, String> closed, Closed row, String field) {
        LocalDate first = date(field + ".on", row.on());
        LocalDate last = Closed.blank(row.until()) ? first : date(field + ".until", row.until());
        String reason = row.reason() == null ? "" : row.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON || unkeepable(reason)) {
            refuse(field + ".reason", "closed.reason", LONGEST_REASON);
        }
        if (first == null || last == null) {
            return;
        }
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_PERIOD))) {
            refuse(field + ".until", "closed.until", LONGEST_PERIOD);
            return;
        }
        first.datesUntil(last.plusDays(1)).forEach(day -> closed.putIfAbsent(day, reason));
    }

    private @Nullable LocalDate date(String field, @Nullable String text) {
        try {
            LocalDate date = LocalDate.parse(text == null ? "" : text.strip());
            if (date.getYear() >= 2000 && date.getYear() < 2100) {
                return date;
            }
        } catch (DateTimeException notADate) {
            // It is refused below, as a date too far away is.
        }
        refuse(field, "closed.on");
        return null;
    }

    private static boolean unkeepable(String text) {
        return text.chars().anyMatch(sign -> sign < 32 || Character.isSurrogate((char) sign));
    }

    private void refuse(String field, String fact, Object... values) {
        problems.add(new FieldProblem(
                field, messages.getMessage("calendar.problem." + fact, values, LocaleContextHolder.getLocale())));
    }
}
