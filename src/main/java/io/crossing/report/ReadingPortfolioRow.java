package io.crossing.report;

import io.crossing.process.CalendarId;
import io.crossing.process.Calendars;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkingTime;
import io.crossing.report.PortfolioRow.Visit;
import io.crossing.report.PortfolioRow.Wait;
import io.crossing.report.PortfolioRow.Who;
import io.crossing.rollout.RolloutState;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a rollout of the portfolio of its row, and counts its days by the calendar that it has. */
@Component
class ReadingPortfolioRow {

    private static final String BETWEEN = "\u001f";

    private final WorkingTime time;
    private final Calendars calendars;

    ReadingPortfolioRow(WorkingTime time, Calendars calendars) {
        this.time = time;
        this.calendars = calendars;
    }

    PortfolioRow read(ResultSet row, Instant now) throws SQLException {
        RolloutId id = new RolloutId(row.getObject("id", UUID.class));
        RolloutState state = RolloutState.valueOf(row.getString("state"));
        String stage = row.getString("stage");
        Instant entered = at(row, "stage_entered_at");
        Instant due = at(row, "stage_due_at");
        LocalDate heldUntil = row.getObject("held_until", LocalDate.class);
        TimeUnderWay days = new TimeUnderWay(timeOf(row), holds(id, row), now);
        boolean moves = state == RolloutState.RUNNING && heldUntil == null;
        return new PortfolioRow(
                id,
                row.getString("name"),
                row.getString("business_area"),
                state,
                row.getString("process"),
                row.getInt("version"),
                stage,
                row.getString("stage_name"),
                entered,
                due,
                entered == null ? null : days.days(id, stage, entered, now),
                moves && due != null && !due.isAfter(now) ? days.days(id, stage, due, now) : null,
                who(row, "lead"),
                who(row, "sponsor"),
                row.getString("owner") == null ? null : who(row, "owner"),
                row.getObject("target_date", LocalDate.class),
                heldUntil,
                required(at(row, "started_at")),
                at(row, "ended_at"),
                row.getString("outcome_reason"),
                waits(id, row, days, now),
                at(row, "p50_at"),
                at(row, "p85_at"),
                visits(row));
    }

    private WorkingTime timeOf(ResultSet row) throws SQLException {
        UUID calendar = row.getObject("calendar", UUID.class);
        return calendar == null ? time : time.by(calendars.revision(new CalendarId(calendar), row.getInt("revision")));
    }

    private static List<Wait> waits(RolloutId id, ResultSet row, TimeUnderWay days, Instant now) throws SQLException {
        List<Wait> waits = new ArrayList<>();
        for (String[] part : parts(row, "waits")) {
            Instant since = required(instant(part[4]));
            Who person = part[1].isEmpty() ? null : new Who(part[1], part[2].isEmpty() ? part[1] : part[2]);
            String group = person != null || part[3].isEmpty() ? null : part[3];
            waits.add(new Wait(part[0], person, group, since, days.days(id, since, now)));
        }
        return waits;
    }

    private static List<Span> holds(RolloutId id, ResultSet row) throws SQLException {
        List<Span> holds = new ArrayList<>();
        for (String[] part : parts(row, "holds")) {
            holds.add(new Span(id, part[0].isEmpty() ? null : part[0], required(instant(part[1])), instant(part[2])));
        }
        return holds;
    }

    private static List<Visit> visits(ResultSet row) throws SQLException {
        List<Visit> visits = new ArrayList<>();
        for (String[] part : parts(row, "visits")) {
            visits.add(new Visit(part[0], part[1], required(instant(part[2])), instant(part[3])));
        }
        return visits;
    }

    private static List<String[]> parts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        List<String[]> parts = new ArrayList<>();
        for (Object one : array == null ? new Object[0] : (Object[]) array.getArray()) {
            parts.add(String.valueOf(one).split(BETWEEN, -1));
        }
        return parts;
    }

    private static Who who(ResultSet row, String column) throws SQLException {
        String id = row.getString(column);
        String name = row.getString(column + "_name");
        return new Who(id, name == null ? id : name);
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable Instant instant(String seconds) {
        if (seconds.isEmpty()) {
            return null;
        }
        BigDecimal[] parts = new BigDecimal(seconds).divideAndRemainder(BigDecimal.ONE);
        return Instant.ofEpochSecond(
                parts[0].longValue(), parts[1].movePointRight(9).longValue());
    }

    private static Instant required(@Nullable Instant instant) {
        return Objects.requireNonNull(instant);
    }
}
