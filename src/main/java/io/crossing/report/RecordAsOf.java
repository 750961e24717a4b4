package io.crossing.report;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.rollout.RolloutState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the record as it stood at a moment: of everything that carries a time, what is not later. */
@Repository
class RecordAsOf {

    private final JdbcClient jdbc;
    private final OwnTimes times;

    RecordAsOf(JdbcClient jdbc, OwnTimes times) {
        this.jdbc = jdbc;
        this.times = times;
    }

    /** With every stage that rollouts had been in. */
    Past at(Instant at) {
        return at(at, "");
    }

    /** With those stages alone that they were in then, which is all that the board page reads: a tenth of the visits. */
    Past standing(Instant at) {
        return at(at, " and (left_at is null or left_at > :at)");
    }

    private Past at(Instant at, String which) {
        List<Hold> holds = holds(at);
        Map<RolloutId, LocalDate> held = new HashMap<>();
        Map<RolloutId, Boolean> whole = new HashMap<>();
        holds.stream().filter(hold -> hold.span().until() == null).forEach(hold -> {
            held.merge(hold.span().rollout(), hold.until(), (one, other) -> one.isAfter(other) ? one : other);
            whole.merge(hold.span().rollout(), hold.span().stage() == null, Boolean::logicalOr);
        });
        return new Past(
                at,
                rollouts(at, held, whole),
                visits(at, which),
                holds.stream().map(Hold::span).toList(),
                times.at(at));
    }

    private List<PastRollout> rollouts(Instant at, Map<RolloutId, LocalDate> held, Map<RolloutId, Boolean> whole) {
        return jdbc.sql("select * from rollout where started_at <= :at order by started_at, id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> rollout(row, at, held, whole))
                .list();
    }

    private static PastRollout rollout(
            ResultSet row, Instant at, Map<RolloutId, LocalDate> held, Map<RolloutId, Boolean> whole)
            throws SQLException {
        RolloutId id = id(row, "id");
        Instant ended = until(row, "ended_at", at);
        boolean over = ended != null;
        RolloutState now = whole.getOrDefault(id, false) ? RolloutState.ON_HOLD : RolloutState.RUNNING;
        return new PastRollout(
                id,
                row.getString("name"),
                row.getString("business_area"),
                row.getString("process"),
                row.getInt("version"),
                new PersonId(row.getString("sponsor")),
                row.getObject("target_date", LocalDate.class),
                moment(row, "started_at"),
                over ? RolloutState.valueOf(row.getString("state")) : now,
                over ? null : held.get(id),
                ended,
                over ? row.getString("outcome_reason") : null,
                over ? row.getString("outcome_learned") : null,
                over && row.getString("outcome_by") != null ? new PersonId(row.getString("outcome_by")) : null);
    }

    private List<PastVisit> visits(Instant at, String which) {
        Map<String, Instant> moved = movedLater(at);
        return jdbc.sql(
                        "select rollout, stage, name, entered_at, left_at, cancelled, due_at from stage_visit where entered_at <= :at"
                                + which + " order by entered_at, left_at nulls last, id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> visit(row, at, moved))
                .list();
    }

    private static PastVisit visit(ResultSet row, Instant at, Map<String, Instant> moved) throws SQLException {
        RolloutId rollout = id(row, "rollout");
        Instant left = until(row, "left_at", at);
        OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        Instant before = moved.get(rollout + moveOf(row.getString("name")));
        return new PastVisit(
                rollout,
                row.getString("stage"),
                row.getString("name"),
                moment(row, "entered_at"),
                left,
                left != null && row.getBoolean("cancelled"),
                left == null && before != null ? before : due == null ? null : due.toInstant());
    }

    /** Deadlines that were moved later, as they were before: the first move after the moment says it. */
    private Map<String, Instant> movedLater(Instant at) {
        Map<String, Instant> moved = new HashMap<>();
        jdbc.sql("""
                        select rollout, what, due_before from ledger
                         where happened_at > :at and due_before is not null and what like 'The deadline of the stage %' order by seq""").param("at", at.atOffset(ZoneOffset.UTC)).query(row -> {
            moved.putIfAbsent(id(row, "rollout") + row.getString("what"), moment(row, "due_before"));
        });
        return moved;
    }

    private static String moveOf(String stage) {
        return "The deadline of the stage " + stage + " moved.";
    }

    private List<Hold> holds(Instant at) {
        return jdbc.sql("select * from hold where held_at <= :at order by held_at, id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Hold(
                        new Span(
                                id(row, "rollout"),
                                row.getString("stage"),
                                moment(row, "held_at"),
                                until(row, "ended_at", at)),
                        row.getObject("held_until", LocalDate.class)))
                .list();
    }

    /** @param until the last day as it was meant */
    private record Hold(Span span, LocalDate until) {}

    /** What rollouts waited for, and on whom, the longest first. */
    List<PastWait> waits(Instant at) {
        return jdbc.sql("""
                        select work_item, rollout, task, person, offered_to, since as asked_at from waiting
                         where coalesce(held_from, since) <= :at
                        union all
                        select work_item, rollout, task, person, offered_to, asked_at from waiting_past
                         where held_from <= :at and held_until > :at
                        order by asked_at, task, work_item""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new PastWait(
                        id(row, "rollout"),
                        row.getString("task"),
                        row.getString("person"),
                        row.getString("offered_to"),
                        moment(row, "asked_at")))
                .list();
    }

    /** Escalations that were open, and who had been told last. */
    List<PastEscalation> escalations(Instant at) {
        return jdbc.sql("""
                        select e.rollout, e.stage_name, e.raised_at, e.due_at, coalesce((select max(r.sent_to) from escalation_rung r
                                where r.escalation = e.id and r.told_at <= :at and not r.skipped and r.rung = (select max(h.rung) from escalation_rung h
                                    where h.escalation = e.id and h.told_at <= :at and not h.skipped)), e.recipient) as told
                          from escalation e
                         where e.raised_at <= :at and (e.answered_at is null or e.answered_at > :at) and (e.closed_at is null or e.closed_at > :at)
                         order by e.raised_at, e.id""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new PastEscalation(
                        id(row, "rollout"),
                        row.getString("stage_name"),
                        moment(row, "raised_at"),
                        moment(row, "due_at"),
                        row.getString("told")))
                .list();
    }

    /** The last report of each team for each of its days. */
    List<PastActivation> activations(Instant at) {
        return jdbc.sql("""
                        select a.rollout, a.team, a.on_day, a.activated, a.out_of from activation a
                         where a.given_at <= :at and not exists (select 1 from activation b where b.rollout = a.rollout and b.team = a.team
                                and b.on_day = a.on_day and b.seq > a.seq and b.given_at <= :at)
                         order by a.on_day, a.seq""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new PastActivation(
                        id(row, "rollout"),
                        row.getObject("team", UUID.class),
                        row.getInt("on_day"),
                        row.getInt("activated"),
                        row.getInt("out_of")))
                .list();
    }

    /** Who held something, or to which role it was offered. */
    record PastWait(
            RolloutId rollout,
            String task,
            @Nullable String person,
            @Nullable String group,
            Instant askedAt) {}

    /** @param told who was asked last to decide */
    record PastEscalation(RolloutId rollout, String stage, Instant raisedAt, Instant dueAt, String told) {}

    /** How many of a team used the workflow by a day after its go-live. */
    record PastActivation(RolloutId rollout, UUID team, int day, int activated, int outOf) {}

    private static RolloutId id(ResultSet row, String column) throws SQLException {
        return new RolloutId(row.getObject(column, UUID.class));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** What is later had not happened yet. */
    private static @Nullable Instant until(ResultSet row, String column, Instant at) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null || time.toInstant().isAfter(at) ? null : time.toInstant();
    }
}
