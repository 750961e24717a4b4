package io.crossing.escalation;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.process.WorkItemId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Escalations in the table {@code escalation}. */
@Repository
class JdbcEscalations implements Escalations {

    private final JdbcClient jdbc;
    private final JdbcRungs rungs;

    JdbcEscalations(JdbcClient jdbc, JdbcRungs rungs) {
        this.jdbc = jdbc;
        this.rungs = rungs;
    }

    @Override
    public Optional<Escalation> find(EscalationId id) {
        return one("where id = ?", id.value());
    }

    @Override
    public Escalation get(EscalationId id) {
        return find(id).orElseThrow(() -> new EscalationUnknown(id));
    }

    /** Keeps others from changing it until the transaction ends. */
    Escalation locked(EscalationId id) {
        return one("where id = ? for update", id.value()).orElseThrow(() -> new EscalationUnknown(id));
    }

    @Override
    public Optional<Escalation> answeredBy(WorkItemId task) {
        return one("where work_item = ?", task.value());
    }

    @Override
    public List<Escalation> of(RolloutId rollout) {
        return list("where rollout = ? order by raised_at desc, id", rollout.value());
    }

    List<Escalation> open(RolloutId rollout) {
        return list("where rollout = ? and state = 'OPEN' order by raised_at, id", rollout.value());
    }

    Optional<Escalation> open(RolloutId rollout, StageId stage) {
        return one("where open_for = ?", openFor(rollout, stage));
    }

    /** Those of a rollout that were answered and may be asked again. */
    List<Escalation> asksAgain(RolloutId rollout) {
        return list("where rollout = ? and asks_again_at is not null order by answered_at, id", rollout.value());
    }

    /** The open escalation of a run of the escalation's process. */
    Optional<Escalation> openOfRun(String run) {
        return one("where run = ? and state = 'OPEN'", run);
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the stage has an open escalation */
    void add(Escalation escalation) {
        EscalationId follows = escalation.follows();
        jdbc.sql("""
                insert into escalation (id, rollout, stage, stage_name, due_at, raised_at, state, open_for, recipient, follows)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(escalation.id().value())
                .param(escalation.rollout().value())
                .param(escalation.stage().value())
                .param(escalation.stageName())
                .param(Times.stored(escalation.dueAt()))
                .param(Times.stored(escalation.raisedAt()))
                .param(escalation.state().name())
                .param(openFor(escalation.rollout(), escalation.stage()))
                .param(escalation.recipient().value())
                .param(follows == null ? null : follows.value())
                .update();
        rungs.add(escalation.id(), escalation.rungs());
    }

    /** Notes which run of the diagram belongs to the escalation that is just being raised: it has none yet. */
    void runsAs(RolloutId rollout, String run) {
        jdbc.sql("update escalation set run = ? where rollout = ? and state = 'OPEN' and run is null")
                .params(run, rollout.value())
                .update();
    }

    /**
     * Notes with which work item an escalation is answered: of the open ones of the rollout that which has none yet, else the
     * newest, which then asks again.
     */
    void askedWith(RolloutId rollout, WorkItemId task) {
        jdbc.sql("""
                update escalation set work_item = ? where id = (
                    select id from escalation where rollout = ? and state = 'OPEN'
                    order by case when work_item is null then 0 else 1 end, raised_at desc, id limit 1)
                """).params(task.value(), rollout.value()).update();
    }

    /** The escalation that was just raised, with the work item with which its diagram asks. */
    Escalation asked(Escalation raised) {
        return jdbc.sql("select work_item from escalation where id = ?")
                .param(raised.id().value())
                .query((row, number) -> Optional.ofNullable(row.getString("work_item")))
                .single()
                .map(WorkItemId::new)
                .map(raised::askedWith)
                .orElse(raised);
    }

    void raisedTo(EscalationId id, PersonId recipient) {
        jdbc.sql("update escalation set recipient = ? where id = ?")
                .params(recipient.value(), id.value())
                .update();
    }

    void acknowledge(EscalationId id, Acknowledgement acknowledgement) {
        Instant restsUntil = acknowledgement.restsUntil();
        jdbc.sql("update escalation set acknowledged_at = ?, acknowledged_by = ?, rests_until = ? where id = ?")
                .param(Times.stored(acknowledgement.at()))
                .param(acknowledgement.by().value())
                .param(restsUntil == null ? null : Times.stored(restsUntil))
                .param(id.value())
                .update();
    }

    void answer(EscalationId id, Answer answer) {
        jdbc.sql("""
                update escalation set state = 'ANSWERED', open_for = null, decision = :decision, until_at = :until,
                    to_person = :to, decision_right = :right, keep_teams = :keep, note = :note, learned = :learned, answered_by = :by,
                    on_behalf_of = :onBehalfOf, answered_at = :at
                where id = :id
                """).param("id", id.value()).params(AnswerColumns.of(answer)).update();
    }

    /** @param at when it is looked whether the stage is still late; absent where it is not any more */
    void askAgain(EscalationId id, @Nullable Instant at) {
        jdbc.sql("update escalation set asks_again_at = ? where id = ?")
                .param(at == null ? null : Times.stored(at))
                .param(id.value())
                .update();
    }

    /** @return whether it was open until now */
    boolean close(EscalationId id, Instant at) {
        return jdbc.sql(
                                "update escalation set state = 'CLOSED', open_for = null, closed_at = ? where id = ? and state = 'OPEN'")
                        .params(Times.stored(at), id.value())
                        .update()
                == 1;
    }

    /** A stage has another id since its rollout was moved to another version of its diagram. */
    void rename(RolloutId rollout, StageId from, StageId to) {
        jdbc.sql("update escalation set stage = ? where rollout = ? and stage = ?")
                .params(to.value(), rollout.value(), from.value())
                .update();
        jdbc.sql("update escalation set open_for = ? where open_for = ?")
                .params(openFor(rollout, to), openFor(rollout, from))
                .update();
    }

    /** What an open escalation calls its stage. */
    void call(RolloutId rollout, StageId stage, String name) {
        jdbc.sql("update escalation set stage_name = ? where open_for = ?")
                .params(name, openFor(rollout, stage))
                .update();
    }

    private static String openFor(RolloutId rollout, StageId stage) {
        return rollout + "/" + stage;
    }

    private Optional<Escalation> one(String where, Object parameter) {
        return list(where, parameter).stream().findFirst();
    }

    List<Escalation> list(String where, Object... parameters) {
        List<EscalationRow> rows = jdbc.sql("select * from escalation " + where)
                .params(parameters)
                .query(EscalationRow::read)
                .list();
        List<UUID> ids = rows.stream().map(EscalationRow::id).toList();
        var ladders = rungs.of(ids);
        return rows.stream()
                .map(row -> row.with(ladders.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
