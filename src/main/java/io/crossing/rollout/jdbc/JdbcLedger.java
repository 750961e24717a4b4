package io.crossing.rollout.jdbc;

import static io.crossing.rollout.jdbc.Columns.text;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.SentenceInJson;
import io.crossing.rollout.Ledger;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The history as rows. */
@Repository
class JdbcLedger implements Ledger {

    private final JdbcClient jdbc;
    private final SentenceInJson sentences;
    private final Clock clock;

    JdbcLedger(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.sentences = new SentenceInJson(json);
        this.clock = clock;
    }

    @Override
    public void write(
            RolloutId rollout,
            @Nullable PersonId by,
            @Nullable PersonId onBehalfOf,
            Sentence what,
            @Nullable String why) {
        add(rollout, by, onBehalfOf, what, why, null, null, null);
    }

    @Override
    public void explain(RolloutId rollout, @Nullable PersonId by, Sentence what, @Nullable Sentence why) {
        add(rollout, by, null, what, why == null ? null : why.toString(), why, null, null);
    }

    @Override
    public void moved(RolloutId rollout, Sentence what, @Nullable Instant before, Instant after) {
        add(rollout, null, null, what, null, null, before, after);
    }

    private void add(
            RolloutId rollout,
            @Nullable PersonId by,
            @Nullable PersonId onBehalfOf,
            Sentence what,
            @Nullable String why,
            @Nullable Sentence saidWhy,
            @Nullable Instant before,
            @Nullable Instant after) {
        jdbc.sql("""
                        insert into ledger (rollout, happened_at, done_by, on_behalf_of, what, why, said, said_why, due_before, due_after)
                        values (:rollout, :at, :by, :onBehalfOf, :what, :why, :said, :saidWhy, :before, :after)
                        """)
                .param("rollout", rollout.value())
                .param("at", Columns.time(clock.instant()))
                .param("by", text(by))
                .param("onBehalfOf", text(onBehalfOf))
                .param("what", what.toString())
                .param("why", why)
                .param("said", sentences.write(what))
                .param("saidWhy", sentences.write(saidWhy))
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
                        sentences.read(row.getString("said")),
                        sentences.read(row.getString("said_why")),
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
