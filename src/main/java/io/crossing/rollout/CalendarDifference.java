package io.crossing.rollout;

import io.crossing.process.Sentence;
import io.crossing.process.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says for the history what changed about a calendar. */
final class CalendarDifference {

    private static final int MOST = 10;

    private CalendarDifference() {}

    static Sentence words(WorkingCalendar before, WorkingCalendar after) {
        List<Sentence> words = new ArrayList<>();
        added(before.closed(), after.closed())
                .forEach((day, name) -> words.add(Sentence.of("history.calendar.closed", day, name)));
        added(after.closed(), before.closed())
                .forEach((day, name) -> words.add(Sentence.of("history.calendar.open", day, name)));
        if (!before.weekend().equals(after.weekend())) {
            words.add(Sentence.of("history.calendar.weekend"));
        }
        if (!Objects.equals(before.country(), after.country()) || !Objects.equals(before.region(), after.region())) {
            words.add(Sentence.of("history.calendar.place"));
        }
        if (!before.zone().equals(after.zone())) {
            words.add(Sentence.of("history.calendar.zone"));
        }
        List<Sentence> said = words.stream().limit(MOST).toList();
        return words.size() > MOST
                ? Sentence.of("history.calendar.several", said, words.size() - MOST)
                : Sentence.of("history.calendar.all", said);
    }

    private static Map<LocalDate, String> added(Map<LocalDate, String> before, Map<LocalDate, String> after) {
        Map<LocalDate, String> added = new java.util.TreeMap<>(after);
        added.keySet().removeAll(before.keySet());
        return added;
    }
}
