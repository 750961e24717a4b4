package io.crossing.process.jdbc;

import io.crossing.process.CalendarId;
import io.crossing.process.Calendars.Use;
import io.crossing.process.KeptCalendar;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkingCalendar;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By which revision of which calendar each rollout counts its days, as rows of {@code rollout_calendar}. */
@Repository
class CalendarsInUse {

    private final JdbcClient jdbc;
    private final Revisions revisions;

    CalendarsInUse(JdbcClient jdbc, Revisions revisions) {
        this.jdbc = jdbc;
        this.revisions = revisions;
    }

    /** Empty where the rollout has chosen none. */
    Optional<KeptCalendar> of(RolloutId rollout) {
        return jdbc.sql("""
                        select c.id, c.name, used.revision, c.standard
                          from rollout_calendar used join calendar c on c.id = used.calendar
                         where used.rollout = :rollout""")
                .param("rollout", rollout.value())
                .query(revisions::kept)
                .optional();
    }

    void lock(RolloutId rollout) {
        jdbc.sql("select revision from rollout_calendar where rollout = :rollout for update")
                .param("rollout", rollout.value())
                .query(Integer.class)
                .optional();
    }

    Map<RolloutId, WorkingCalendar> asOf(Instant at) {
        Map<RolloutId, WorkingCalendar> calendars = new HashMap<>();
        jdbc.sql("""
                        select used.rollout, used.calendar, coalesce((select max(r.revision) from calendar_revision r
                                where r.calendar = used.calendar and r.changed_at <= :at), 1) as revision
                          from rollout_calendar used""").param("at", at.atOffset(ZoneOffset.UTC)).query(row -> {
            calendars.put(
                    new RolloutId(row.getObject("rollout", UUID.class)),
                    revisions.of(new CalendarId(row.getObject("calendar", UUID.class)), row.getInt("revision")));
        });
        return calendars;
    }

    void assign(RolloutId rollout, CalendarId calendar) {
        String newest = "(select revision from calendar where id = :calendar)";
        int changed = with(
                rollout,
                calendar,
                "update rollout_calendar set calendar = :calendar, revision = " + newest + " where rollout = :rollout");
        if (changed == 0) {
            with(
                    rollout,
                    calendar,
                    "insert into rollout_calendar (rollout, calendar, revision, is_over) values (:rollout, "
                            + ":calendar, " + newest + ", false)");
        }
    }

    private int with(RolloutId rollout, CalendarId calendar, String sql) {
        return jdbc.sql(sql)
                .param("rollout", rollout.value())
                .param("calendar", calendar.value())
                .update();
    }

    void over(RolloutId rollout) {
        jdbc.sql("update rollout_calendar set is_over = true where rollout = :rollout")
                .param("rollout", rollout.value())
                .update();
    }

    List<RolloutId> behind() {
        return jdbc.sql("""
                        select used.rollout from rollout_calendar used join calendar c on c.id = used.calendar
                         where not used.is_over and used.revision < c.revision order by used.rollout""")
                .query((row, number) -> new RolloutId(row.getObject("rollout", UUID.class)))
                .list();
    }

    List<RolloutId> users(CalendarId id) {
        return jdbc.sql("select rollout from rollout_calendar where calendar = :id and not is_over order by rollout")
                .param("id", id.value())
                .query((row, number) -> new RolloutId(row.getObject("rollout", UUID.class)))
                .list();
    }

    Use use(CalendarId id) {
        return jdbc.sql("""
                        select count(case when not is_over then 1 end) as running, count(case when is_over then 1 end) as ended,
                               count(case when not is_over and used.revision < c.revision then 1 end) as behind
                          from rollout_calendar used join calendar c on c.id = used.calendar where used.calendar = :id""")
                .param("id", id.value())
                .query((row, number) -> new Use(row.getInt("running"), row.getInt("behind"), row.getInt("ended")))
                .single();
    }
}
