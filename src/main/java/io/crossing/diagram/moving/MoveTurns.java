package io.crossing.diagram.moving;

import io.crossing.process.RolloutId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose turn it is in a move, so that several nodes can work at it and each rollout is moved once. */
@Repository
class MoveTurns {

    private final JdbcClient jdbc;

    MoveTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next rollout whose turn it is, while the move runs. */
    Optional<RolloutId> next(MoveId id) {
        return jdbc.sql("""
                        select r.rollout from diagram_move_rollout r join diagram_move m on m.id = r.move
                         where r.move = :move and r.verdict is null and m.state = 'RUNNING' order by r.position limit 1
                        """).param("move", id.value()).query(MoveRows::rollout).optional();
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
                .param("places", MoveRows.json(outcome.places()))
                .param("elements", MoveRows.json(outcome.elements()))
                .param("dates", MoveRows.json(outcome.dates()))
                .param("tasks", MoveRows.json(outcome.tasks()))
                .param("at", MoveRows.time(at))
                .param("move", id.value())
                .param("rollout", rollout.value())
                .update();
    }

    /** Says that somebody works at it, so that no other node takes over. */
    void touch(MoveId id, Instant at) {
        jdbc.sql("update diagram_move set touched_at = :at where id = :id")
                .param("at", MoveRows.time(at))
                .param("id", id.value())
                .update();
    }

    /** Those that should go on, and at which nobody has worked since a moment. */
    List<MoveId> left(Instant since) {
        return jdbc.sql(
                        "select id from diagram_move where state = 'RUNNING' and touched_at < :since order by created_at")
                .param("since", MoveRows.time(since))
                .query((row, number) -> new MoveId(row.getObject("id", UUID.class)))
                .list();
    }
}
