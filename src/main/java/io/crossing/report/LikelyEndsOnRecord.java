package io.crossing.report;

import io.crossing.process.RolloutId;
import io.crossing.rollout.LikelyEnds;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells other modules the newest forecasts. */
@Repository
class LikelyEndsOnRecord implements LikelyEnds {

    private final JdbcClient jdbc;

    LikelyEndsOnRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<RolloutId, LikelyEnd> of(Collection<RolloutId> rollouts) {
        Map<RolloutId, LikelyEnd> ends = new HashMap<>();
        if (!rollouts.isEmpty()) {
            jdbc.sql("select rollout, p50_at, p85_at from likely_end where rollout in (:rollouts)")
                    .param("rollouts", rollouts.stream().map(RolloutId::value).toList())
                    .query(row -> {
                        ends.put(
                                new RolloutId(row.getObject("rollout", UUID.class)),
                                new LikelyEnd(
                                        row.getObject("p50_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getObject("p85_at", OffsetDateTime.class)
                                                .toInstant()));
                    });
        }
        return ends;
    }
}
