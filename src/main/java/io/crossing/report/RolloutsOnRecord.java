package io.crossing.report;

import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.RolloutId;
import io.crossing.rollout.RolloutState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads from the rollouts' tables what reports are made of: of every rollout, or of those that the reader takes part in. */
@Repository
class RolloutsOnRecord {

    private final JdbcClient jdbc;

    RolloutsOnRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Passage> passages(Person reader) {
        return jdbc.sql("select r.id, r.state, r.started_at, r.ended_at from rollout r" + seenBy(reader, "r.id")
                        + " order by r.started_at, r.id")
                .params(parameters(reader))
                .query((row, number) -> new Passage(
                        id(row, "id"),
                        RolloutState.valueOf(row.getString("state")),
                        at(row, "started_at"),
                        atIfAny(row, "ended_at")))
                .list();
    }

    /** Every visit of a stage that was finished or goes on; what was broken off says nothing about how long a stage takes. */
    List<Stay> stays(Person reader) {
        return jdbc.sql("select v.rollout, v.name, v.entered_at, v.left_at from stage_visit v"
                        + seenBy(reader, "v.rollout") + " and not v.cancelled order by v.entered_at, v.id")
                .params(parameters(reader))
                .query((row, number) -> new Stay(
                        id(row, "rollout"), row.getString("name"), at(row, "entered_at"), atIfAny(row, "left_at")))
                .list();
    }

    /** Each running rollout with what was done, its start included, and what people are asked for now. */
    List<InMotion> moving(Person reader) {
        Map<RolloutId, InMotion> running = new LinkedHashMap<>();
        jdbc.sql("select r.id, r.name, r.stage_name, r.started_at from rollout r" + seenBy(reader, "r.id")
                        + " and r.state = 'RUNNING' and r.held_until is null order by r.started_at, r.id")
                .params(parameters(reader))
                .query(row -> {
                    String stage = row.getString("stage_name");
                    InMotion one = new InMotion(
                            id(row, "id"),
                            row.getString("name"),
                            stage == null ? "" : stage,
                            new ArrayList<>(),
                            new ArrayList<>());
                    one.steps().add(at(row, "started_at"));
                    running.put(one.id(), one);
                });
        collect(
                "select e.rollout, e.given_at as moment from evidence e join rollout r on r.id = e.rollout"
                        + seenBy(reader, "e.rollout")
                        + " and e.given_by is not null and e.taken_back_at is null and r.state = 'RUNNING'",
                reader,
                running,
                InMotion::steps);
        collect(
                "select w.rollout, w.since as moment from waiting w" + seenBy(reader, "w.rollout"),
                reader,
                running,
                InMotion::waits);
        return List.copyOf(running.values());
    }

    private void collect(
            String sql, Person reader, Map<RolloutId, InMotion> running, Function<InMotion, List<Instant>> where) {
        jdbc.sql(sql).params(parameters(reader)).query(row -> {
            InMotion one = running.get(id(row, "rollout"));
            if (one != null) {
                where.apply(one).add(at(row, "moment"));
            }
        });
    }

    /** A running rollout: when steps were taken, and since when what is open has been asked for. */
    record InMotion(RolloutId id, String name, String stage, List<Instant> steps, List<Instant> waits) {}

    List<Span> holds(Person reader) {
        return jdbc.sql("select h.rollout, h.stage_name, h.held_at, h.ended_at from hold h"
                        + seenBy(reader, "h.rollout") + " order by h.held_at")
                .params(parameters(reader))
                .query((row, number) -> new Span(
                        id(row, "rollout"), row.getString("stage_name"), at(row, "held_at"), atIfAny(row, "ended_at")))
                .list();
    }

    private static String seenBy(Person reader, String rollout) {
        return all(reader)
                ? " where 1 = 1"
                : " where " + rollout + " in (select p.rollout from participant p where p.person = :reader)";
    }

    private static Map<String, Object> parameters(Person reader) {
        return all(reader) ? Map.of() : Map.of("reader", reader.id().value());
    }

    private static boolean all(Person reader) {
        return reader.seesEverything() || reader.is(Role.FOUNDER);
    }

    private static RolloutId id(ResultSet row, String column) throws SQLException {
        return new RolloutId(row.getObject(column, UUID.class));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant atIfAny(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
