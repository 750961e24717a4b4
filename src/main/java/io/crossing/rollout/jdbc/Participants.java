package io.crossing.rollout.jdbc;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who takes part in which rollout, or once did. */
@Repository
public class Participants {

    private final JdbcClient jdbc;

    Participants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<PersonId> of(RolloutId rollout) {
        return new LinkedHashSet<>(jdbc.sql("select person from participant where rollout = :rollout order by person")
                .param("rollout", rollout.value())
                .query((row, number) -> Columns.person(row, "person"))
                .list());
    }

    public boolean has(RolloutId rollout, PersonId person) {
        return jdbc.sql("select count(*) from participant where rollout = :rollout and person = :person")
                        .param("rollout", rollout.value())
                        .param("person", person.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    public void add(RolloutId rollout, PersonId person) {
        if (!has(rollout, person)) {
            jdbc.sql("insert into participant (rollout, person) values (:rollout, :person)")
                    .param("rollout", rollout.value())
                    .param("person", person.value())
                    .update();
        }
    }

    /** The rollouts that still run and that this person owns, stands in for or sponsors. */
    public List<RolloutId> runningThatRestOn(PersonId person) {
        return jdbc.sql("""
                        select id from rollout where state in ('RUNNING', 'ON_HOLD')
                            and (owner = :person or deputy = :person or sponsor = :person)
                        order by started_at
                        """)
                .param("person", person.value())
                .query((row, number) -> Columns.rollout(row, "id"))
                .list();
    }
}
