package io.crossing.calendar;

import io.crossing.process.Holidays;
import io.crossing.process.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The days on which nobody works by a calendar, apart from weekends, with what they are for. */
public final class DaysOff {

    private final WorkingCalendar calendar;
    private final NavigableMap<LocalDate, DayOff> days = new TreeMap<>();

    private DaysOff(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** From one day to another, the last not included; holidays are called as in this language. */
    public static DaysOff between(WorkingCalendar calendar, LocalDate from, LocalDate to, Locale language) {
        DaysOff off = new DaysOff(calendar);
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            Holidays.of(calendar, year, language)
                    .forEach((day, name) -> off.days.put(day, new DayOff(day, name, false)));
        }
        calendar.closed()
                .forEach((day, name) -> off.days.merge(
                        day,
                        new DayOff(day, name, true),
                        (holiday, own) -> new DayOff(day, holiday.name() + ", " + name, false)));
        off.days.headMap(from, false).clear();
        off.days.tailMap(to, true).clear();
        return off;
    }

    public List<DayOff> all() {
        return List.copyOf(days.values());
    }

    /** What is not worked on although the weekend is not the reason, first come first. */
    public List<DayOff> next(int most) {
        return days.values().stream()
                .filter(day -> !weekend(day.day()))
                .limit(most)
                .toList();
    }

    Map<LocalDate, DayOff> byDay() {
        return days;
    }

    boolean weekend(LocalDate day) {
        return calendar.weekend().contains(day.getDayOfWeek());
    }

    /** A holiday, or a closing day of the organisation's own. */
    public record DayOff(LocalDate day, String name, boolean own) {}
}
