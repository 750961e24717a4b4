package io.crossing.stall;

import io.crossing.process.RolloutId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When people did something in a rollout, and since when they are asked for what is open; reads only. */
@Repository
class StepsOnRecord {

    /** Older steps count for nothing any more. */
    private static final int MOST = 500;

    private final JdbcClient jdbc;

    StepsOnRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When each step was taken, the newest first; what was taken back was none. */
    List<Instant> steps(RolloutId rollout) {
        return jdbc.sql("""
                select given_at as moment from evidence where rollout = ? and given_by is not null and taken_back_at is null
                order by seq desc limit ?
                """)
                .params(rollout.value(), MOST)
                .query((row, number) -> Objects.requireNonNull(DiagnosisColumns.optionalInstant(row, "moment")))
                .list();
    }

    /** Since when each open task is asked, the longest first. */
    List<Instant> waits(RolloutId rollout) {
        return jdbc.sql("select since as moment from waiting where rollout = ? order by since")
                .param(rollout.value())
                .query((row, number) -> Objects.requireNonNull(DiagnosisColumns.optionalInstant(row, "moment")))
                .list();
    }
}
