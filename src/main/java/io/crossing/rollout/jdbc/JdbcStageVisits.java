package io.crossing.rollout.jdbc;

import static io.crossing.rollout.jdbc.Columns.instant;
import static io.crossing.rollout.jdbc.Columns.optionalInstant;

import io.crossing.process.ProcessEvent.StageDeadlineMoved;
import io.crossing.process.ProcessEvent.StageEntered;
import io.crossing.process.ProcessEvent.StageLeft;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.rollout.StageVisit;
import io.crossing.rollout.StageVisits;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stage visits as rows, and the stage that a rollout is in now. */
@Repository
public class JdbcStageVisits implements StageVisits {

    private static final String OPEN = " where rollout = :rollout and stage = :stage and left_at is null";

    private static final String NOT_STANDING = """
             and not exists (select 1 from hold h where h.rollout = stage_visit.rollout and (h.stage is null or h.stage = stage_visit.stage)
                and h.held_at <= stage_visit.due_at and (h.ended_at is null or h.ended_at > stage_visit.due_at))""";

    private final JdbcClient jdbc;

    JdbcStageVisits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StageVisit> of(RolloutId rollout) {
        return jdbc.sql("select * from stage_visit where rollout = :rollout order by entered_at, left_at nulls last")
                .param("rollout", rollout.value())
                .query((row, number) -> visit(row))
                .list();
    }

    /** The visits of several rollouts, in one query. */
    public Map<RolloutId, List<StageVisit>> of(Collection<RolloutId> rollouts) {
        Map<RolloutId, List<StageVisit>> visits = new HashMap<>();
        if (!rollouts.isEmpty()) {
            jdbc.sql("select * from stage_visit where rollout in (:rollouts) order by entered_at, left_at nulls last")
                    .param("rollouts", rollouts.stream().map(RolloutId::value).toList())
                    .query(row -> {
                        visits.computeIfAbsent(Columns.rollout(row, "rollout"), rollout -> new ArrayList<>())
                                .add(visit(row));
                    });
        }
        return visits;
    }

    @Override
    public Optional<Instant> dueAt(RolloutId rollout, StageId stage) {
        return of(rollout, stage, "select * from stage_visit" + OPEN).query((row, number) -> visit(row)).list().stream()
                .findFirst()
                .map(StageVisit::dueAt);
    }

    public void entered(StageEntered stage) {
        jdbc.sql("""
                        insert into stage_visit (id, rollout, stage, name, entered_at, due_at, cancelled)
                        values (:id, :rollout, :stage, :name, :at, :dueAt, false)
                        """)
                .param("id", UUID.randomUUID())
                .param("rollout", stage.rollout().value())
                .param("stage", stage.stage().value())
                .param("name", stage.name())
                .param("at", Columns.time(stage.at()))
                .param("dueAt", Columns.time(stage.dueAt()))
                .update();
        show(stage.rollout());
    }

    public void left(StageLeft stage) {
        noticeOverrun(stage.rollout(), stage.stage(), stage.at());
        of(stage.rollout(), stage.stage(), "update stage_visit set left_at = :at, cancelled = :cancelled" + OPEN)
                .param("at", Columns.time(stage.at()))
                .param("cancelled", stage.cancelled())
                .update();
        show(stage.rollout());
    }

    public void moved(StageDeadlineMoved stage) {
        noticeOverrun(stage.rollout(), stage.stage(), stage.at());
        of(stage.rollout(), stage.stage(), "update stage_visit set due_at = :to" + OPEN)
                .param("to", Columns.time(stage.to()))
                .update();
        show(stage.rollout());
    }

    /** A deadline that has passed while the clock ran stays on record when it is moved or no longer matters. */
    private void noticeOverrun(RolloutId rollout, StageId stage, Instant at) {
        of(
                        rollout,
                        stage,
                        "update stage_visit set overrun_at = due_at" + OPEN
                                + " and overrun_at is null and due_at <= :at " + NOT_STANDING)
                .param("at", Columns.time(at))
                .update();
    }

    /** The rollout shows the stage that it entered last and is still in, and until when it stands, or that stage does. */
    public void show(RolloutId rollout) {
        Optional<StageVisit> now = of(rollout).stream().filter(StageVisit::open).reduce((earlier, later) -> later);
        jdbc.sql("""
                        update rollout set stage = :stage, stage_name = :name, stage_entered_at = :enteredAt, stage_due_at = :dueAt,
                            held_until = (select max(held_until) from hold where rollout = :rollout and ended_at is null
                                and (stage is null or stage = :stage))
                        where id = :rollout
                        """)
                .param("rollout", rollout.value())
                .param("stage", now.map(visit -> visit.stage().value()).orElse(null))
                .param("name", now.map(StageVisit::name).orElse(null))
                .param(
                        "enteredAt",
                        now.map(visit -> Columns.time(visit.enteredAt())).orElse(null))
                .param("dueAt", now.map(visit -> Columns.time(visit.dueAt())).orElse(null))
                .update();
    }

    private JdbcClient.StatementSpec of(RolloutId rollout, StageId stage, String sql) {
        return jdbc.sql(sql).param("rollout", rollout.value()).param("stage", stage.value());
    }

    private static StageVisit visit(ResultSet row) throws SQLException {
        return new StageVisit(
                new StageId(row.getString("stage")),
                row.getString("name"),
                instant(row, "entered_at"),
                optionalInstant(row, "due_at"),
                optionalInstant(row, "overrun_at"),
                optionalInstant(row, "left_at"),
                row.getBoolean("cancelled"));
    }
}
