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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Calendars as rows. */
@Repository
class JdbcCalendars implements Calendars {

    private static final CalendarId FIRST = new CalendarId(new UUID(0x4000L, 0x8000000000000001L));
    private static final String NEWEST = "select id, name, revision, standard from calendar ";

    private final JdbcClient jdbc;
    private final Revisions revisions;
    private final CalendarsInUse used;

    JdbcCalendars(JdbcClient jdbc, Revisions revisions, CalendarsInUse used) {
        this.jdbc = jdbc;
        this.revisions = revisions;
        this.used = used;
    }

    @Override
    public List<KeptCalendar> all() {
        return jdbc.sql(NEWEST + "order by lower(name), id")
                .query(revisions::kept)
                .list();
    }

    @Override
    public Optional<KeptCalendar> find(CalendarId id) {
        return jdbc.sql(NEWEST + "where id = :id")
                .param("id", id.value())
                .query(revisions::kept)
                .optional();
    }

    @Override
    public KeptCalendar standard() {
        return jdbc.sql(NEWEST + "where standard").query(revisions::kept).single();
    }

    @Override
    public KeptCalendar of(RolloutId rollout) {
        return used.of(rollout).orElseGet(this::standard);
    }

    @Override
    public KeptCalendar locked(RolloutId rollout) {
        used.lock(rollout);
        return of(rollout);
    }

    @Override
    public Map<RolloutId, WorkingCalendar> asOf(Instant at) {
        return used.asOf(at);
    }

    @Override
    public WorkingCalendar revision(CalendarId id, int revision) {
        return revisions.of(id, revision);
    }

    @Override
    @Transactional
    public void assign(RolloutId rollout, CalendarId calendar) {
        used.assign(rollout, calendar);
    }

    @Override
    public void over(RolloutId rollout) {
        used.over(rollout);
    }

    @Override
    public List<RolloutId> behind() {
        return used.behind();
    }

    @Override
    public List<RolloutId> users(CalendarId id) {
        return used.users(id);
    }

    @Override
    public Use use(CalendarId id) {
        return used.use(id);
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

    private static int named(String name, IntSupplier write) {
        try {
            return write.getAsInt();
        } catch (DuplicateKeyException taken) {
            throw new CalendarNameTaken(name);
        }
    }
}
