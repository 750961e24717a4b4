package io.crossing.rollout.jdbc;

import static io.crossing.rollout.jdbc.Columns.instant;
import static io.crossing.rollout.jdbc.Columns.optionalInstant;
import static io.crossing.rollout.jdbc.Columns.optionalPerson;
import static io.crossing.rollout.jdbc.Columns.optionalStage;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.rollout.Pause;
import io.crossing.rollout.Pauses;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The times that rollouts and their stages stood still. */
@Repository
public class Holds implements Pauses {

    private final JdbcClient jdbc;

    Holds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void begin(RolloutId rollout, Pause pause) {
        jdbc.sql("""
                        insert into hold (id, rollout, stage, stage_name, held_at, held_until, reason, held_by)
                        values (:id, :rollout, :stage, :stageName, :at, :until, :reason, :by)
                        """)
                .param("id", UUID.randomUUID())
                .param("rollout", rollout.value())
                .param("stage", Columns.text(pause.stage()))
                .param("stageName", pause.stageName())
                .param("at", Columns.time(pause.since()))
                .param("until", pause.until())
                .param("reason", pause.reason())
                .param("by", pause.by().value())
                .update();
    }

    @Override
    public List<Pause> of(RolloutId rollout) {
        return of(List.of(rollout)).getOrDefault(rollout, List.of());
    }

    /** The same of several, in one query. */
    public Map<RolloutId, List<Pause>> of(Collection<RolloutId> rollouts) {
        Map<RolloutId, List<Pause>> pauses = new HashMap<>();
        if (!rollouts.isEmpty()) {
            jdbc.sql("select * from hold where rollout in (:rollouts) order by held_at desc, id")
                    .param(
                            "rollouts",
                            rollouts.stream().map(RolloutId::value).distinct().toList())
                    .query(row -> {
                        pauses.computeIfAbsent(Columns.rollout(row, "rollout"), rollout -> new ArrayList<>())
                                .add(pause(row));
                    });
        }
        return pauses;
    }

    /** Since when a whole rollout, or one of its stages, stands still; empty where it runs. */
    public Optional<Pause> current(RolloutId rollout, @Nullable StageId stage) {
        return of(rollout).stream()
                .filter(Pause::open)
                .filter(pause -> Objects.equals(pause.stage(), stage))
                .findFirst();
    }

    @Override
    public Optional<Pause> standing(RolloutId rollout, @Nullable StageId stage) {
        return of(rollout).stream()
                .filter(Pause::open)
                .filter(pause -> pause.concerns(stage))
                .findFirst();
    }

    /** The stages of a rollout that stand still on their own. */
    public List<Pause> ofStages(RolloutId rollout) {
        return of(rollout).stream()
                .filter(pause -> pause.open() && pause.stage() != null)
                .toList();
    }

    public void end(RolloutId rollout, @Nullable StageId stage, Instant at, @Nullable PersonId by) {
        jdbc.sql("update hold set ended_at = :at, ended_by = :by where rollout = :rollout and ended_at is null and "
                        + (stage == null ? "stage is null" : "stage = :stage"))
                .param("rollout", rollout.value())
                .param("stage", Columns.text(stage))
                .param("at", Columns.time(at))
                .param("by", Columns.text(by))
                .update();
    }

    /** The rollouts in which something stands whose last day lies before this one. */
    public List<RolloutId> over(LocalDate day) {
        return jdbc.sql("""
                        select distinct h.rollout from hold h join rollout r on r.id = h.rollout
                         where h.ended_at is null and h.held_until < :day and r.state in ('RUNNING', 'ON_HOLD')""")
                .param("day", day)
                .query((row, number) -> Columns.rollout(row, "rollout"))
                .list();
    }

    private static Pause pause(ResultSet row) throws SQLException {
        return new Pause(
                optionalStage(row, "stage"),
                row.getString("stage_name"),
                instant(row, "held_at"),
                row.getObject("held_until", LocalDate.class),
                row.getString("reason"),
                Columns.person(row, "held_by"),
                optionalInstant(row, "ended_at"),
                optionalPerson(row, "ended_by"));
    }
}
