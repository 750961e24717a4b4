package io.crossing.adoption;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which column of a rollout's usage export means what, as it was said last. */
@Repository
class KeptColumns {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptColumns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<UsageColumns> of(RolloutId rollout) {
        return jdbc.sql("select * from usage_columns where rollout = ?")
                .param(rollout.value())
                .query((row, number) -> new UsageColumns(
                        row.getString("team_column"),
                        row.getString("day_column"),
                        row.getString("activated_column"),
                        row.getString("out_of_column")))
                .optional();
    }

    void keep(RolloutId rollout, UsageColumns columns, PersonId by) {
        jdbc.sql("delete from usage_columns where rollout = ?")
                .param(rollout.value())
                .update();
        jdbc.sql("""
                insert into usage_columns (rollout, team_column, day_column, activated_column, out_of_column, kept_by, kept_at)
                values (:rollout, :team, :day, :activated, :outOf, :by, :at)
                """)
                .param("rollout", rollout.value())
                .param("team", columns.team())
                .param("day", columns.day())
                .param("activated", columns.activated())
                .param("outOf", columns.outOf())
                .param("by", by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
