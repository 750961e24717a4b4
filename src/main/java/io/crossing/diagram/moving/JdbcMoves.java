package io.crossing.diagram.moving;

import io.crossing.diagram.moving.Move.Progress;
import io.crossing.process.MoveOrder;
import io.crossing.process.MovedDate;
import io.crossing.process.MovedTask;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.TimersWhenMoved;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Moves in the tables {@code diagram_move} and {@code diagram_move_rollout}. */
@Repository
class JdbcMoves implements Moves {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String WITH_PROGRESS = """
            select m.*,
                (select count(*) from diagram_move_rollout r where r.move = m.id) as total,
                (select count(*) from diagram_move_rollout r where r.move = m.id and r.verdict = 'CLEAN') as clean,
                (select count(*) from diagram_move_rollout r where r.move = m.id and r.verdict = 'MAP') as map,
                (select count(*) from diagram_move_rollout r where r.move = m.id and r.verdict = 'BLOCKED') as blocked
            from diagram_move m
            """;

    private final JdbcClient jdbc;

    JdbcMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Move> find(MoveId id) {
        return jdbc.sql(WITH_PROGRESS + " where m.id = :id")
                .param("id", id.value())
                .query((row, number) -> move(row))
                .optional();
    }

    @Override
    public Page<Move> list(@Nullable String process, Paging paging) {
        String where = process == null ? "" : " where m.process = :process";
        List<Move> found = jdbc.sql(
                        WITH_PROGRESS + where + " order by m.created_at desc, m.id limit :size offset :offset")
                .param("process", process)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> move(row))
                .list();
        long total = jdbc.sql("select count(*) from diagram_move m" + where)
                .param("process", process)
                .query(Long.class)
                .single();
        return Page.of(found, paging, total);
    }

    @Override
    public Page<MoveResult> results(MoveId id, @Nullable Verdict verdict, Paging paging) {
        String where = " where move = :move" + (verdict == null ? "" : " and verdict = :verdict");
        List<MoveResult> found = jdbc.sql("select * from diagram_move_rollout" + where + """
                         order by case when verdict = 'BLOCKED' then 0 when verdict = 'MAP' then 1 when verdict is null then 2 else 3 end,
                            position limit :size offset :offset
                        """)
                .param("move", id.value())
                .param("verdict", verdict == null ? null : verdict.name())
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> result(row))
                .list();
        long total = jdbc.sql("select count(*) from diagram_move_rollout" + where)
                .param("move", id.value())
                .param("verdict", verdict == null ? null : verdict.name())
                .query(Long.class)
                .single();
        return Page.of(found, paging, total);
    }

    @Override
    public Map<String, Integer> unmapped(MoveId id) {
        Map<String, Integer> elements = new TreeMap<>();
        jdbc.sql("select elements from diagram_move_rollout where move = :move and verdict = 'MAP'")
                .param("move", id.value())
                .query(String.class)
                .list()
                .forEach(text -> texts(text).forEach(element -> elements.merge(element, 1, Integer::sum)));
        return elements;
    }

    @Override
    public List<RolloutId> moved(MoveId id) {
        return jdbc.sql("select rollout from diagram_move_rollout where move = :move and moved order by position")
                .param("move", id.value())
                .query((row, number) -> new RolloutId(row.getObject("rollout", UUID.class)))
                .list();
    }

    /** Every rollout that it is about. */
    List<RolloutId> tried(MoveId id) {
        return jdbc.sql("select rollout from diagram_move_rollout where move = :move order by position")
                .param("move", id.value())
                .query((row, number) -> new RolloutId(row.getObject("rollout", UUID.class)))
                .list();
    }

    void add(Move move, Map<RolloutId, String> rollouts) {
        MoveOrder order = move.order();
        jdbc.sql("""
                        insert into diagram_move (id, process, from_version, to_version, by_hand, timers, timers_of, dry_run, why,
                            asked_by, as_of, created_at, state, touched_at, back_of)
                        values (:id, :process, :from, :to, :byHand, :timers, :timersOf, :dryRun, :why, :by, :asOf, :at, 'RUNNING', :at, :backOf)
                        """)
                .param("id", move.id().value())
                .param("process", order.process())
                .param("from", order.from())
                .param("to", order.to())
                .param("byHand", JSON.writeValueAsString(new TreeMap<>(order.byHand())))
                .param("timers", order.timers().name())
                .param("timersOf", JSON.writeValueAsString(new TreeMap<>(order.timersOf())))
                .param("dryRun", move.dryRun())
                .param("why", move.why())
                .param("by", move.by().value())
                .param("asOf", time(order.asOf()))
                .param("at", time(move.createdAt()))
                .param("backOf", move.backOf() == null ? null : move.backOf().value())
                .update();
        int position = 0;
        for (Map.Entry<RolloutId, String> rollout : rollouts.entrySet()) {
            jdbc.sql("""
                            insert into diagram_move_rollout (move, position, rollout, rollout_name, moved)
                            values (:move, :position, :rollout, :name, false)
                            """)
                    .param("move", move.id().value())
                    .param("position", position++)
                    .param("rollout", rollout.getKey().value())
                    .param("name", rollout.getValue())
                    .update();
        }
    }

    /** When the newest preview of the same order counted from, since a moment. */
    Optional<Instant> previewed(MoveOrder order, PersonId by, Instant since) {
        return jdbc.sql("""
                        select as_of from diagram_move
                         where dry_run and asked_by = :by and process = :process and from_version = :from and to_version = :to
                            and by_hand = :byHand and timers = :timers and timers_of = :timersOf and created_at >= :since
                         order by created_at desc limit 1
                        """)
                .param("by", by.value())
                .param("process", order.process())
                .param("from", order.from())
                .param("to", order.to())
                .param("byHand", JSON.writeValueAsString(new TreeMap<>(order.byHand())))
                .param("timers", order.timers().name())
                .param("timersOf", JSON.writeValueAsString(new TreeMap<>(order.timersOf())))
                .param("since", time(since))
                .query((row, number) -> instant(row, "as_of"))
                .optional();
    }

    /** The next rollout whose turn it is, while the move runs. */
    Optional<RolloutId> next(MoveId id) {
        return jdbc.sql("""
                        select r.rollout from diagram_move_rollout r join diagram_move m on m.id = r.move
                         where r.move = :move and r.verdict is null and m.state = 'RUNNING' order by r.position limit 1
                        """)
                .param("move", id.value())
                .query((row, number) -> new RolloutId(row.getObject("rollout", UUID.class)))
                .optional();
    }

    /** Keeps other nodes from the same rollout until the transaction ends. @return whether it still waits for its turn */
    boolean claim(MoveId id, RolloutId rollout) {
        return jdbc.sql("select verdict from diagram_move_rollout where move = :move and rollout = :rollout for update")
                .param("move", id.value())
                .param("rollout", rollout.value())
                .query((row, number) -> row.getString("verdict") == null)
                .single();
    }

    void keep(MoveId id, RolloutId rollout, Outcome outcome, Instant at) {
        jdbc.sql("""
                        update diagram_move_rollout set verdict = :verdict, moved = :moved, why = :why, places = :places,
                            elements = :elements, dates = :dates, tasks = :tasks, done_at = :at
                         where move = :move and rollout = :rollout
                        """)
                .param("verdict", outcome.verdict().name())
                .param("moved", outcome.moved())
                .param("why", outcome.reason() == null ? null : outcome.reason().name())
                .param("places", JSON.writeValueAsString(outcome.places()))
                .param("elements", JSON.writeValueAsString(outcome.elements()))
                .param("dates", JSON.writeValueAsString(outcome.dates()))
                .param("tasks", JSON.writeValueAsString(outcome.tasks()))
                .param("at", time(at))
                .param("move", id.value())
                .param("rollout", rollout.value())
                .update();
    }

    /** Says that somebody works at it, so that no other node takes over. */
    void touch(MoveId id, Instant at) {
        jdbc.sql("update diagram_move set touched_at = :at where id = :id")
                .param("at", time(at))
                .param("id", id.value())
                .update();
    }

    /** @return whether it was in that state */
    boolean change(MoveId id, MoveState from, MoveState to, Instant at) {
        return jdbc.sql("""
                        update diagram_move set state = :to, touched_at = :at, finished_at = :finished where id = :id and state = :from
                        """)
                        .param("to", to.name())
                        .param("at", time(at))
                        .param("finished", to == MoveState.DONE ? time(at) : null)
                        .param("id", id.value())
                        .param("from", from.name())
                        .update()
                > 0;
    }

    /** What was not moved gets another turn, by another mapping. */
    void again(MoveId id, Map<String, String> byHand) {
        jdbc.sql("update diagram_move set by_hand = :byHand where id = :id")
                .param("byHand", JSON.writeValueAsString(new TreeMap<>(byHand)))
                .param("id", id.value())
                .update();
        jdbc.sql(
                        "update diagram_move_rollout set verdict = null, why = null where move = :id and verdict in ('MAP', 'BLOCKED')")
                .param("id", id.value())
                .update();
    }

    /** Those that should go on, and at which nobody has worked since a moment. */
    List<MoveId> left(Instant since) {
        return jdbc.sql(
                        "select id from diagram_move where state = 'RUNNING' and touched_at < :since order by created_at")
                .param("since", time(since))
                .query((row, number) -> new MoveId(row.getObject("id", UUID.class)))
                .list();
    }

    private static Move move(ResultSet row) throws SQLException {
        Map<String, String> byHand = JSON.readValue(row.getString("by_hand"), new TypeReference<>() {});
        Map<String, TimersWhenMoved> timersOf = JSON.readValue(row.getString("timers_of"), new TypeReference<>() {});
        UUID backOf = row.getObject("back_of", UUID.class);
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Move(
                new MoveId(row.getObject("id", UUID.class)),
                new MoveOrder(
                        row.getString("process"),
                        row.getInt("from_version"),
                        row.getInt("to_version"),
                        byHand,
                        TimersWhenMoved.valueOf(row.getString("timers")),
                        timersOf,
                        instant(row, "as_of")),
                row.getBoolean("dry_run"),
                row.getString("why"),
                new PersonId(row.getString("asked_by")),
                instant(row, "created_at"),
                MoveState.valueOf(row.getString("state")),
                finished == null ? null : finished.toInstant(),
                backOf == null ? null : new MoveId(backOf),
                new Progress(row.getInt("total"), row.getInt("clean"), row.getInt("map"), row.getInt("blocked")));
    }

    private static MoveResult result(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        String reason = row.getString("why");
        OffsetDateTime at = row.getObject("done_at", OffsetDateTime.class);
        String dates = row.getString("dates");
        String tasks = row.getString("tasks");
        return new MoveResult(
                new RolloutId(row.getObject("rollout", UUID.class)),
                row.getString("rollout_name"),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getBoolean("moved"),
                reason == null ? null : Reason.valueOf(reason),
                texts(row.getString("places")),
                texts(row.getString("elements")),
                verdict == null || dates == null
                        ? List.of()
                        : JSON.readValue(dates, new TypeReference<List<MovedDate>>() {}),
                verdict == null || tasks == null
                        ? List.of()
                        : JSON.readValue(tasks, new TypeReference<List<MovedTask>>() {}),
                at == null ? null : at.toInstant());
    }

    private static List<String> texts(@Nullable String json) {
        return json == null ? List.of() : JSON.readValue(json, new TypeReference<>() {});
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
