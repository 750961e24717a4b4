package io.crossing.stall;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkItemId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Diagnoses in the table {@code diagnosis}; what was found stands there as it was read. */
@Repository
class JdbcDiagnoses implements Diagnoses {

    private final JdbcClient jdbc;
    private final DiagnosisColumns columns;

    JdbcDiagnoses(JdbcClient jdbc, DiagnosisColumns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    @Override
    public Optional<Diagnosis> find(DiagnosisId id) {
        return list("where id = ?", id.value()).stream().findFirst();
    }

    @Override
    public List<Diagnosis> of(RolloutId rollout) {
        return list("where rollout = ? order by seq desc", rollout.value());
    }

    @Override
    public Optional<Diagnosis> open(RolloutId rollout) {
        return list("where open_for = ?", rollout.value()).stream().findFirst();
    }

    @Override
    public Optional<Diagnosis> askedWith(WorkItemId task) {
        return list("where work_item = ?", task.value()).stream().findFirst();
    }

    /** Keeps others from changing it until the transaction ends. */
    Diagnosis locked(DiagnosisId id) {
        return list("where id = ? for update", id.value()).stream().findFirst().orElseThrow(DiagnosisUnknown::new);
    }

    /** When the last one of a rollout was decided or closed. */
    Optional<Instant> lastOver(RolloutId rollout) {
        return jdbc.sql("select max(coalesce(decided_at, closed_at)) as last_over from diagnosis where rollout = ?")
                .param(rollout.value())
                .query((row, number) -> Optional.ofNullable(DiagnosisColumns.optionalInstant(row, "last_over")))
                .single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the rollout has an open one */
    void add(Diagnosis diagnosis) {
        Occasion occasion = diagnosis.occasion();
        jdbc.sql("""
                insert into diagnosis (id, rollout, state, open_for, sign, figure, called_by, called_why, made_at, practices, teams, table_version)
                values (?, ?, 'OPEN', ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """)
                .params(Arrays.asList(
                        diagnosis.id().value(),
                        diagnosis.rollout().value(),
                        diagnosis.rollout().value(),
                        occasion.sign(),
                        occasion.figure(),
                        text(occasion.by()),
                        occasion.why(),
                        DiagnosisColumns.stored(diagnosis.at()),
                        columns.written(diagnosis.found().practices()),
                        columns.written(diagnosis.found().teams())))
                .update();
    }

    void found(DiagnosisId id, Found found) {
        jdbc.sql("""
                update diagnosis set practices = :practices, teams = :teams, table_version = :version, verdict = :verdict, back_to = :backTo,
                    rule = :rule, because = :because
                where id = :id
                """)
                .param("id", id.value())
                .param("practices", columns.written(found.practices()))
                .param("teams", columns.written(found.teams()))
                .param("version", found.tableVersion())
                .param("verdict", text(found.verdict()))
                .param("backTo", text(found.backTo()))
                .param("rule", found.rule())
                .param("because", found.because())
                .update();
    }

    /** Notes which run of the diagram belongs to the diagnosis that is just being made. */
    void runsAs(RolloutId rollout, String run) {
        jdbc.sql("update diagnosis set run = ? where open_for = ? and run is null")
                .params(run, rollout.value())
                .update();
    }

    /** Notes with which work item the sponsor decides. */
    void askedWith(RolloutId rollout, WorkItemId task) {
        jdbc.sql("update diagnosis set work_item = ? where open_for = ?")
                .params(task.value(), rollout.value())
                .update();
    }

    void decide(DiagnosisId id, StallDecided decided) {
        jdbc.sql("""
                update diagnosis set state = 'DECIDED', open_for = null, decision = :decision, decided_back_to = :backTo, keep_teams = :keep,
                    reason = :reason, learned = :learned, overrides = :overrides, decided_by = :by, on_behalf_of = :onBehalfOf, decided_at = :at
                where id = :id
                """)
                .param("id", id.value())
                .param("decision", decided.verdict().name())
                .param("backTo", text(decided.backTo()))
                .param("keep", columns.written(decided.keep()))
                .param("reason", decided.reason())
                .param("learned", decided.learned())
                .param("overrides", decided.overrides())
                .param("by", decided.by().value())
                .param("onBehalfOf", text(decided.onBehalfOf()))
                .param("at", DiagnosisColumns.stored(decided.at()))
                .update();
    }

    /** Closes the open one of a run of the diagram, if it has one. */
    void closeRun(String run, Instant at) {
        jdbc.sql(
                        "update diagnosis set state = 'CLOSED', open_for = null, closed_at = ? where run = ? and state = 'OPEN'")
                .params(DiagnosisColumns.stored(at), run)
                .update();
    }

    /** @return whether it was open until now */
    boolean close(DiagnosisId id, Instant at) {
        return jdbc.sql(
                                "update diagnosis set state = 'CLOSED', open_for = null, closed_at = ? where id = ? and state = 'OPEN'")
                        .params(DiagnosisColumns.stored(at), id.value())
                        .update()
                == 1;
    }

    private List<Diagnosis> list(String where, Object parameter) {
        return jdbc.sql("select * from diagnosis " + where)
                .param(parameter)
                .query(columns::read)
                .list();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof PersonId person ? person.value() : value == null ? null : value.toString();
    }
}
