package io.crossing.rollout;

import io.crossing.process.WorkingCalendar;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Says for the history what changed about a calendar. */
final class CalendarDifference {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int MOST = 10;

    private CalendarDifference() {}

    static String words(WorkingCalendar before, WorkingCalendar after) {
        List<String> words = new ArrayList<>();
        added(before.closed(), after.closed()).forEach((day, name) -> words.add("closed on " + day(day, name)));
        added(after.closed(), before.closed()).forEach((day, name) -> words.add("open again on " + day(day, name)));
        if (!before.weekend().equals(after.weekend())) {
            words.add("another weekend");
        }
        if (!Objects.equals(before.country(), after.country()) || !Objects.equals(before.region(), after.region())) {
            words.add("the holidays of another place");
        }
        if (!before.zone().equals(after.zone())) {
            words.add("days begin in another time zone");
        }
        String said = String.join("; ", words.stream().limit(MOST).toList());
        String more = words.size() > MOST ? "; and " + (words.size() - MOST) + " more" : "";
        return said.substring(0, 1).toUpperCase(Locale.ENGLISH) + said.substring(1) + more + ".";
    }

    private static Map<LocalDate, String> added(Map<LocalDate, String> before, Map<LocalDate, String> after) {
        Map<LocalDate, String> added = new java.util.TreeMap<>(after);
        added.keySet().removeAll(before.keySet());
        return added;
    }

    private static String day(LocalDate day, String name) {
        return DAY.format(day) + " (" + name + ")";
    }
}
