package io.crossing.rollout.jdbc;

import static io.crossing.rollout.jdbc.Columns.text;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Ledger;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history as rows. */
@Repository
class JdbcLedger implements Ledger {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void write(
            RolloutId rollout,
            @Nullable PersonId by,
            @Nullable PersonId onBehalfOf,
            String what,
            @Nullable String why) {
        jdbc.sql("""
                        insert into ledger (rollout, happened_at, done_by, on_behalf_of, what, why)
                        values (:rollout, :at, :by, :onBehalfOf, :what, :why)
                        """)
                .param("rollout", rollout.value())
                .param("at", Columns.time(clock.instant()))
                .param("by", text(by))
                .param("onBehalfOf", text(onBehalfOf))
                .param("what", what)
                .param("why", why)
                .update();
    }

    @Override
    public void moved(RolloutId rollout, String what, @Nullable Instant before, Instant after) {
        jdbc.sql("""
                        insert into ledger (rollout, happened_at, what, due_before, due_after)
                        values (:rollout, :at, :what, :before, :after)
                        """)
                .param("rollout", rollout.value())
                .param("at", Columns.time(clock.instant()))
                .param("what", what)
                .param("before", Columns.time(before))
                .param("after", Columns.time(after))
                .update();
    }

    @Override
    public List<Line> of(RolloutId rollout, int page, int size) {
        return jdbc.sql("select * from ledger where rollout = :rollout order by seq desc limit :size offset :offset")
                .param("rollout", rollout.value())
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, number) -> new Line(
                        Columns.instant(row, "happened_at"),
                        Columns.optionalPerson(row, "done_by"),
                        Columns.optionalPerson(row, "on_behalf_of"),
                        row.getString("what"),
                        row.getString("why"),
                        Columns.optionalInstant(row, "due_before"),
                        Columns.optionalInstant(row, "due_after")))
                .list();
    }

    @Override
    public long count(RolloutId rollout) {
        return jdbc.sql("select count(*) from ledger where rollout = :rollout")
                .param("rollout", rollout.value())
                .query(Long.class)
                .single();
    }
}
