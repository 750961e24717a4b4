package io.crossing.rollout.jdbc;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The times that rollouts stood still. */
@Repository
public class Holds {

    private final JdbcClient jdbc;

    Holds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void begin(RolloutId rollout, Instant at, LocalDate until, String reason, PersonId by) {
        jdbc.sql("""
                        insert into hold (id, rollout, held_at, held_until, reason, held_by)
                        values (:id, :rollout, :at, :until, :reason, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("rollout", rollout.value())
                .param("at", Columns.time(at))
                .param("until", until)
                .param("reason", reason)
                .param("by", by.value())
                .update();
    }

    /** Why and since when a rollout stands still. */
    public Hold current(RolloutId rollout) {
        return jdbc.sql(
                        "select held_at, reason from hold where rollout = :rollout and ended_at is null order by held_at desc")
                .param("rollout", rollout.value())
                .query((row, number) -> new Hold(Columns.instant(row, "held_at"), row.getString("reason")))
                .list()
                .get(0);
    }

    public void end(RolloutId rollout, Instant at, @Nullable PersonId by) {
        jdbc.sql("update hold set ended_at = :at, ended_by = :by where rollout = :rollout and ended_at is null")
                .param("rollout", rollout.value())
                .param("at", Columns.time(at))
                .param("by", Columns.text(by))
                .update();
    }

    /** The rollouts whose last day on hold has passed. */
    public List<RolloutId> over(LocalDate today) {
        return jdbc.sql("select id from rollout where state = 'ON_HOLD' and held_until < :today order by held_until")
                .param("today", today)
                .query((row, number) -> Columns.rollout(row, "id"))
                .list();
    }

    /** A time that a rollout stands still. */
    public record Hold(Instant since, String reason) {}
}
