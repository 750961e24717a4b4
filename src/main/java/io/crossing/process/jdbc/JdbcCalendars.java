package io.crossing.process.jdbc;

import io.crossing.process.CalendarFact.CalendarChanged;
import io.crossing.process.CalendarFact.CalendarInUse;
import io.crossing.process.CalendarFact.CalendarNameTaken;
import io.crossing.process.CalendarId;
import io.crossing.process.Calendars;
import io.crossing.process.KeptCalendar;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkingCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Calendars as rows. A revision never changes, so each is read once. */
@Repository
class JdbcCalendars implements Calendars {

    private static final CalendarId FIRST = new CalendarId(new UUID(0x4000L, 0x8000000000000001L));
    private static final String NEWEST = "select id, name, revision, standard from calendar ";
    private static final String USED = """
            select c.id, c.name, used.revision, c.standard
              from rollout_calendar used join calendar c on c.id = used.calendar
             where used.rollout = :rollout""";

    private final JdbcClient jdbc;
    private final Revisions revisions;
    private final Map<Key, WorkingCalendar> read = new ConcurrentHashMap<>();

    JdbcCalendars(JdbcClient jdbc, Revisions revisions) {
        this.jdbc = jdbc;
        this.revisions = revisions;
    }

    private record Key(CalendarId id, int revision) {}

    @Override
    public List<KeptCalendar> all() {
        return jdbc.sql(NEWEST + "order by lower(name), id").query(this::kept).list();
    }

    @Override
    public Optional<KeptCalendar> find(CalendarId id) {
        return jdbc.sql(NEWEST + "where id = :id")
                .param("id", id.value())
                .query(this::kept)
                .optional();
    }

    @Override
    public KeptCalendar standard() {
        return jdbc.sql(NEWEST + "where standard").query(this::kept).single();
    }

    @Override
    public KeptCalendar of(RolloutId rollout) {
        return used(rollout);
    }

    @Override
    public KeptCalendar locked(RolloutId rollout) {
        jdbc.sql("select revision from rollout_calendar where rollout = :rollout for update")
                .param("rollout", rollout.value())
                .query(Integer.class)
                .optional();
        return used(rollout);
    }

    private KeptCalendar used(RolloutId rollout) {
        return jdbc.sql(USED)
                .param("rollout", rollout.value())
                .query(this::kept)
                .optional()
                .orElseGet(this::standard);
    }

    @Override
    public Map<RolloutId, WorkingCalendar> asOf(Instant at) {
        Map<RolloutId, WorkingCalendar> calendars = new HashMap<>();
        jdbc.sql("""
                        select used.rollout, used.calendar, coalesce((select max(r.revision) from calendar_revision r
                                where r.calendar = used.calendar and r.changed_at <= :at), 1) as revision
                          from rollout_calendar used""").param("at", at.atOffset(ZoneOffset.UTC)).query(row -> {
            calendars.put(
                    new RolloutId(row.getObject("rollout", UUID.class)),
                    revision(new CalendarId(row.getObject("calendar", UUID.class)), row.getInt("revision")));
        });
        return calendars;
    }

    @Override
    public WorkingCalendar revision(CalendarId id, int revision) {
        return read.computeIfAbsent(new Key(id, revision), key -> revisions.read(key.id(), key.revision()));
    }

    @Override
    @Transactional
    public void assign(RolloutId rollout, CalendarId calendar) {
        String newest = "(select revision from calendar where id = :calendar)";
        int changed = of(
                rollout,
                calendar,
                "update rollout_calendar set calendar = :calendar, revision = " + newest + " where rollout = :rollout");
        if (changed == 0) {
            of(
                    rollout,
                    calendar,
                    "insert into rollout_calendar (rollout, calendar, revision, is_over) values (:rollout, "
                            + ":calendar, " + newest + ", false)");
        }
    }

    private int of(RolloutId rollout, CalendarId calendar, String sql) {
        return jdbc.sql(sql)
                .param("rollout", rollout.value())
                .param("calendar", calendar.value())
                .update();
    }

    @Override
    public void over(RolloutId rollout) {
        jdbc.sql("update rollout_calendar set is_over = true where rollout = :rollout")
                .param("rollout", rollout.value())
                .update();
    }

    @Override
    public List<RolloutId> behind() {
        return jdbc.sql("""
                        select used.rollout from rollout_calendar used join calendar c on c.id = used.calendar
                         where not used.is_over and used.revision < c.revision order by used.rollout""")
                .query((row, number) -> new RolloutId(row.getObject("rollout", UUID.class)))
                .list();
    }

    @Override
    public List<RolloutId> users(CalendarId id) {
        return jdbc.sql("select rollout from rollout_calendar where calendar = :id and not is_over order by rollout")
                .param("id", id.value())
                .query((row, number) -> new RolloutId(row.getObject("rollout", UUID.class)))
                .list();
    }

    @Override
    public Use use(CalendarId id) {
        return jdbc.sql("""
                        select count(case when not is_over then 1 end) as running, count(case when is_over then 1 end) as ended,
                               count(case when not is_over and used.revision < c.revision then 1 end) as behind
                          from rollout_calendar used join calendar c on c.id = used.calendar where used.calendar = :id""")
                .param("id", id.value())
                .query((row, number) -> new Use(row.getInt("running"), row.getInt("behind"), row.getInt("ended")))
                .single();
    }

    @Override
    @Transactional
    public CalendarId add(String name, WorkingCalendar calendar, PersonId by) {
        CalendarId id = CalendarId.random();
        add(id, name, calendar, false, by);
        return id;
    }

    private void add(CalendarId id, String name, WorkingCalendar calendar, boolean standard, @Nullable PersonId by) {
        named(
                name,
                () -> jdbc.sql("insert into calendar (id, name, revision, standard) values (:id, :name, 1, :standard)")
                        .param("id", id.value())
                        .param("name", name)
                        .param("standard", standard)
                        .update());
        revisions.add(id, 1, calendar, by);
    }

    /** It always has the same id, so that only one of several nodes that start together can keep it. */
    @Override
    @Transactional
    public void first(String name, WorkingCalendar calendar) {
        if (all().isEmpty()) {
            add(FIRST, name, calendar, true, null);
        }
    }

    @Override
    @Transactional
    public boolean change(CalendarId id, int seen, String name, WorkingCalendar calendar, PersonId by) {
        KeptCalendar kept = find(id).orElseThrow(() -> new CalendarChanged(name));
        boolean anew = !kept.calendar().equals(calendar);
        int changed = named(
                name,
                () -> jdbc.sql(
                                "update calendar set name = :name, revision = :revision where id = :id and revision = :seen")
                        .param("name", name)
                        .param("revision", anew ? seen + 1 : seen)
                        .param("id", id.value())
                        .param("seen", seen)
                        .update());
        if (changed == 0) {
            throw new CalendarChanged(kept.name());
        }
        if (anew) {
            revisions.add(id, seen + 1, calendar, by);
        }
        return anew;
    }

    @Override
    @Transactional
    public void makeStandard(CalendarId id) {
        jdbc.sql("update calendar set standard = case when id = :id then true else false end")
                .param("id", id.value())
                .update();
    }

    @Override
    @Transactional
    public void remove(CalendarId id) {
        KeptCalendar kept = find(id).orElse(null);
        if (kept == null) {
            return;
        }
        Use use = use(id);
        if (kept.standard() || use.running() + use.over() > 0) {
            throw new CalendarInUse(kept.name());
        }
        revisions.remove(id);
        jdbc.sql("delete from calendar where id = :id").param("id", id.value()).update();
    }

    private static int named(String name, java.util.function.IntSupplier write) {
        try {
            return write.getAsInt();
        } catch (DuplicateKeyException taken) {
            throw new CalendarNameTaken(name);
        }
    }

    private KeptCalendar kept(ResultSet row, int number) throws SQLException {
        CalendarId id = new CalendarId(row.getObject("id", UUID.class));
        int revision = row.getInt("revision");
        return new KeptCalendar(
                id, row.getString("name"), revision, row.getBoolean("standard"), revision(id, revision));
    }
}
