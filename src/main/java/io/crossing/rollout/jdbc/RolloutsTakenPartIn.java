package io.crossing.rollout.jdbc;

import io.crossing.people.TakingPart;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells from the record in which rollouts somebody takes part. */
@Repository
class RolloutsTakenPartIn implements TakingPart {

    private final JdbcClient jdbc;

    RolloutsTakenPartIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<RolloutId, String> rolloutsOf(PersonId person) {
        Map<RolloutId, String> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select id, name from rollout
                         where state in ('RUNNING', 'ON_HOLD')
                           and id in (select rollout from participant where person = :person)
                         order by lower(name), id
                        """).param("person", person.value()).query(row -> {
            found.put(new RolloutId(row.getObject("id", UUID.class)), row.getString("name"));
        });
        return found;
    }
}
