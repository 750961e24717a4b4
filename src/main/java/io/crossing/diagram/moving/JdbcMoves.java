package io.crossing.diagram.moving;

import io.crossing.process.MoveOrder;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The orders to move, and what became of each rollout, in the tables {@code diagram_move} and {@code diagram_move_rollout}. */
@Repository
class JdbcMoves implements Moves {

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
                .query(MoveRows::move)
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
                .query(MoveRows::move)
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
                .query(MoveRows::result)
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
                .forEach(text -> MoveRows.texts(text).forEach(element -> elements.merge(element, 1, Integer::sum)));
        return elements;
    }

    @Override
    public List<RolloutId> moved(MoveId id) {
        return jdbc.sql("select rollout from diagram_move_rollout where move = :move and moved order by position")
                .param("move", id.value())
                .query(MoveRows::rollout)
                .list();
    }

    /** Every rollout that it is about. */
    List<RolloutId> tried(MoveId id) {
        return jdbc.sql("select rollout from diagram_move_rollout where move = :move order by position")
                .param("move", id.value())
                .query(MoveRows::rollout)
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
                .param("byHand", MoveRows.json(new TreeMap<>(order.byHand())))
                .param("timers", order.timers().name())
                .param("timersOf", MoveRows.json(new TreeMap<>(order.timersOf())))
                .param("dryRun", move.dryRun())
                .param("why", move.why())
                .param("by", move.by().value())
                .param("asOf", MoveRows.time(order.asOf()))
                .param("at", MoveRows.time(move.createdAt()))
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
                .param("byHand", MoveRows.json(new TreeMap<>(order.byHand())))
                .param("timers", order.timers().name())
                .param("timersOf", MoveRows.json(new TreeMap<>(order.timersOf())))
                .param("since", MoveRows.time(since))
                .query((row, number) -> MoveRows.instant(row, "as_of"))
                .optional();
    }

    /** @return whether it was in that state */
    boolean change(MoveId id, MoveState from, MoveState to, Instant at) {
        return jdbc.sql("""
                        update diagram_move set state = :to, touched_at = :at, finished_at = :finished where id = :id and state = :from
                        """)
                        .param("to", to.name())
                        .param("at", MoveRows.time(at))
                        .param("finished", to == MoveState.DONE ? MoveRows.time(at) : null)
                        .param("id", id.value())
                        .param("from", from.name())
                        .update()
                > 0;
    }

    /** What was not moved gets another turn, by another mapping. */
    void again(MoveId id, Map<String, String> byHand) {
        jdbc.sql("update diagram_move set by_hand = :byHand where id = :id")
                .param("byHand", MoveRows.json(new TreeMap<>(byHand)))
                .param("id", id.value())
                .update();
        jdbc.sql(
                        "update diagram_move_rollout set verdict = null, why = null where move = :id and verdict in ('MAP', 'BLOCKED')")
                .param("id", id.value())
                .update();
    }
}
