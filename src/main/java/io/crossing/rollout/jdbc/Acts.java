package io.crossing.rollout.jdbc;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When somebody last did something in a rollout that is on record. */
@Repository
public class Acts {

    private final JdbcClient jdbc;

    Acts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest evidence or line of the history that is theirs. */
    public Optional<Instant> last(RolloutId rollout, PersonId person) {
        return jdbc.sql("""
                        select max(acted_at) as last_at from (
                            select given_at as acted_at from evidence where rollout = :rollout and given_by = :person
                                and taken_back_at is null
                            union all
                            select happened_at as acted_at from ledger where rollout = :rollout and done_by = :person) acts
                        """)
                .param("rollout", rollout.value())
                .param("person", person.value())
                .query((row, number) -> Optional.ofNullable(Columns.optionalInstant(row, "last_at")))
                .single();
    }
}
