package io.crossing.rollout.jdbc;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkItemId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Marks evidence that whoever gave it took back: it stays on record, and nothing cites it any more. */
@Repository
class TakenBackEvidence {

    private final JdbcClient jdbc;
    private final Clock clock;

    TakenBackEvidence(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The number of the evidence that came last. */
    long newest(RolloutId rollout) {
        return jdbc.sql("select coalesce(max(seq), 0) from evidence where rollout = :rollout")
                .param("rollout", rollout.value())
                .query(Long.class)
                .single();
    }

    /** What was given at a work item, and what the gates found that were asked because of it. */
    List<UUID> since(RolloutId rollout, long newest, WorkItemId item) {
        return jdbc.sql("""
                        select id from evidence where rollout = :rollout
                            and (work_item = :item or seq > :newest and form is null)
                        """)
                .param("rollout", rollout.value())
                .param("item", item.value())
                .param("newest", newest)
                .query(UUID.class)
                .list();
    }

    void takeBack(List<UUID> evidence, PersonId by) {
        evidence.forEach(id -> jdbc.sql("update evidence set taken_back_at = :at, taken_back_by = :by where id = :id")
                .param("id", id)
                .param("by", by.value())
                .param("at", Columns.time(clock.instant()))
                .update());
    }
}
