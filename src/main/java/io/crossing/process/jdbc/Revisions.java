package io.crossing.process.jdbc;

import io.crossing.process.CalendarId;
import io.crossing.process.KeptCalendar;
import io.crossing.process.PersonId;
import io.crossing.process.WorkingCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What calendars were like in each of their revisions. None ever changes, so each is read once. */
@Repository
class Revisions {

    private static final String ONE = " where calendar = :calendar and revision = :revision";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<Key, WorkingCalendar> known = new ConcurrentHashMap<>();

    Revisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Key(CalendarId id, int revision) {}

    WorkingCalendar of(CalendarId id, int revision) {
        return known.computeIfAbsent(new Key(id, revision), key -> read(key.id(), key.revision()));
    }

    /** The calendar of a row with {@code id}, {@code name}, {@code revision} and {@code standard}. */
    KeptCalendar kept(ResultSet row, int number) throws SQLException {
        CalendarId id = new CalendarId(row.getObject("id", UUID.class));
        int revision = row.getInt("revision");
        return new KeptCalendar(id, row.getString("name"), revision, row.getBoolean("standard"), of(id, revision));
    }

    void add(CalendarId id, int revision, WorkingCalendar calendar, @Nullable PersonId by) {
        jdbc.sql("""
                        insert into calendar_revision (calendar, revision, zone, country, region, weekend, changed_at, changed_by)
                        values (:calendar, :revision, :zone, :country, :region, :weekend, :at, :by)""")
                .param("calendar", id.value())
                .param("revision", revision)
                .param("zone", calendar.zone().getId())
                .param("country", calendar.country())
                .param("region", calendar.region())
                .param("weekend", weekend(calendar.weekend()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .update();
        calendar.closed().forEach((day, name) -> close(id, revision, day, name));
    }

    private void close(CalendarId id, int revision, LocalDate day, String name) {
        jdbc.sql(
                        "insert into calendar_closing_day (calendar, revision, closed, name) values (:calendar, :revision, :day, :name)")
                .param("calendar", id.value())
                .param("revision", revision)
                .param("day", day)
                .param("name", name)
                .update();
    }

    private WorkingCalendar read(CalendarId id, int revision) {
        NavigableMap<LocalDate, String> closed = new TreeMap<>();
        of(id, revision, "select closed, name from calendar_closing_day").query(row -> {
            closed.put(row.getObject("closed", LocalDate.class), row.getString("name"));
        });
        return of(id, revision, "select * from calendar_revision")
                .query((row, number) -> new WorkingCalendar(
                        ZoneId.of(row.getString("zone")),
                        row.getString("country"),
                        row.getString("region"),
                        weekend(row.getString("weekend")),
                        closed))
                .single();
    }

    void remove(CalendarId id) {
        jdbc.sql("delete from calendar_closing_day where calendar = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from calendar_revision where calendar = :id")
                .param("id", id.value())
                .update();
    }

    private JdbcClient.StatementSpec of(CalendarId id, int revision, String sql) {
        return jdbc.sql(sql + ONE).param("calendar", id.value()).param("revision", revision);
    }

    private static String weekend(Set<DayOfWeek> days) {
        return days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
    }

    private static Set<DayOfWeek> weekend(String days) {
        return Arrays.stream(days.split(","))
                .filter(day -> !day.isEmpty())
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toSet());
    }
}
