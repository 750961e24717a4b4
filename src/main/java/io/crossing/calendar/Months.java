package io.crossing.calendar;

import io.crossing.calendar.DaysOff.DayOff;
import io.crossing.process.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Twelve months of a calendar as tables of weeks. */
public final class Months {

    private static final int WEEK = 7;

    private Months() {}

    /** Twelve months from the one that the day lies in, in the words of this language. */
    public static List<Month> from(LocalDate day, WorkingCalendar calendar, Locale language) {
        YearMonth first = YearMonth.from(day);
        DaysOff off =
                DaysOff.between(calendar, first.atDay(1), first.plusMonths(12).atDay(1), language);
        return IntStream.range(0, 12)
                .mapToObj(month -> month(first.plusMonths(month), off, language))
                .toList();
    }

    /** The heads of the columns, such as {@code Mon}; weeks begin on Monday. */
    public static List<String> weekdays(Locale language) {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language))
                .toList();
    }

    private static Month month(YearMonth month, DaysOff off, Locale language) {
        List<List<@Nullable Day>> weeks = new ArrayList<>();
        List<@Nullable Day> week = new ArrayList<>();
        for (int empty = 1; empty < month.atDay(1).getDayOfWeek().getValue(); empty++) {
            week.add(null);
        }
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            week.add(day(month.atDay(number), off));
            if (week.size() == WEEK) {
                weeks.add(week);
                week = new ArrayList<>();
            }
        }
        while (!week.isEmpty() && week.size() < WEEK) {
            week.add(null);
        }
        if (!week.isEmpty()) {
            weeks.add(week);
        }
        return new Month(DateTimeFormatter.ofPattern("LLLL yyyy", language).format(month), weeks);
    }

    private static Day day(LocalDate date, DaysOff off) {
        DayOff day = off.byDay().get(date);
        if (day == null) {
            return new Day(date.getDayOfMonth(), off.weekend(date) ? "weekend" : "worked", "");
        }
        return new Day(date.getDayOfMonth(), day.own() ? "closed" : "holiday", day.name());
    }

    /** A month; a place of a week that belongs to another month is empty. */
    public record Month(String name, List<List<@Nullable Day>> weeks) {}

    /** A day: {@code worked}, {@code weekend}, {@code holiday} or {@code closed}, and what it is called. */
    public record Day(int number, String kind, String name) {}
}
