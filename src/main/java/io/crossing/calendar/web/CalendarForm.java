package io.crossing.calendar.web;

import io.crossing.calendar.Entries;
import io.crossing.process.KeptCalendar;
import io.crossing.process.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A calendar as its page asks for it: country and region are one choice, closing days are rows of which some are empty.
 *
 * @param place such as {@code de} or {@code de-by}; empty for no holidays
 * @param revision the revision that was seen; 0 for a new calendar
 */
record CalendarForm(String name, String zone, String place, List<String> weekend, List<Row> rows, int revision) {

    private static final int EMPTY_ROWS = 2;
    private static final int MOST_ROWS = 400;

    /** A row of closing days. */
    record Row(String on, String until, String reason) {

        static final Row EMPTY = new Row("", "", "");
    }

    static CalendarForm empty() {
        return new CalendarForm("", "UTC", "", List.of("SATURDAY", "SUNDAY"), filled(List.of(), 0), 0);
    }

    static CalendarForm of(KeptCalendar kept) {
        WorkingCalendar calendar = kept.calendar();
        return new CalendarForm(
                kept.name(),
                calendar.zone().getId(),
                place(calendar),
                calendar.weekend().stream().sorted().map(DayOfWeek::name).toList(),
                filled(periods(calendar), 0),
                kept.revision());
    }

    static CalendarForm sent(MultiValueMap<String, String> fields) {
        List<Row> rows = new ArrayList<>();
        List<String> on = fields.getOrDefault("on", List.of());
        for (int row = 0; row < Math.min(on.size(), MOST_ROWS); row++) {
            rows.add(new Row(on.get(row), at(fields, "until", row), at(fields, "reason", row)));
        }
        return new CalendarForm(
                text(fields, "name"),
                text(fields, "zone"),
                text(fields, "place"),
                List.copyOf(fields.getOrDefault("weekend", List.of())),
                rows,
                number(text(fields, "revision")));
    }

    /** The same with room for more closing days. */
    CalendarForm withMoreRows() {
        return new CalendarForm(name, zone, place, weekend, filled(rows, 3), revision);
    }

    Entries toEntries() {
        int dash = place.indexOf('-');
        return new Entries(
                name,
                zone,
                dash < 0 ? place : place.substring(0, dash),
                dash < 0 ? null : place.substring(dash + 1),
                new ArrayList<>(weekend),
                rows.stream()
                        .map(row -> new Entries.Closed(row.on, row.until, row.reason))
                        .toList());
    }

    private static String place(WorkingCalendar calendar) {
        String country = calendar.country();
        return country == null ? "" : calendar.region() == null ? country : country + "-" + calendar.region();
    }

    /** Days in a row that are closed for the same are one row. */
    private static List<Row> periods(WorkingCalendar calendar) {
        List<Row> rows = new ArrayList<>();
        LocalDate first = null;
        LocalDate last = null;
        String reason = "";
        for (Map.Entry<LocalDate, String> closed : calendar.closed().entrySet()) {
            if (last != null
                    && closed.getKey().equals(last.plusDays(1))
                    && closed.getValue().equals(reason)) {
                last = closed.getKey();
            } else {
                add(rows, first, last, reason);
                first = closed.getKey();
                last = first;
                reason = closed.getValue();
            }
        }
        add(rows, first, last, reason);
        return rows;
    }

    private static void add(List<Row> rows, @Nullable LocalDate first, @Nullable LocalDate last, String reason) {
        if (first != null && last != null) {
            rows.add(new Row(first.toString(), first.equals(last) ? "" : last.toString(), reason));
        }
    }

    private static List<Row> filled(List<Row> rows, int more) {
        List<Row> filled = new ArrayList<>(rows);
        for (int row = 0; row < EMPTY_ROWS + more; row++) {
            filled.add(Row.EMPTY);
        }
        return filled;
    }

    private static String at(MultiValueMap<String, String> fields, String field, int row) {
        List<String> values = fields.getOrDefault(field, List.of());
        return row < values.size() ? values.get(row) : "";
    }

    private static String text(MultiValueMap<String, String> fields, String field) {
        String text = fields.getFirst(field);
        return text == null ? "" : text;
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
