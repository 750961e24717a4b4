package io.crossing.escalation;

import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.RolloutId;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds escalations in their table; who takes part in which rollout is read from the rollouts' table {@code participant}. */
@Repository
class JdbcFindingEscalations implements FindingEscalations {

    private static final String ORDER = """
             order by case when state = 'OPEN' then 0 else 1 end, case when state = 'OPEN' then due_at end, raised_at desc, id
             limit ? offset ?
            """;

    private final JdbcClient jdbc;
    private final JdbcEscalations escalations;

    JdbcFindingEscalations(JdbcClient jdbc, JdbcEscalations escalations) {
        this.jdbc = jdbc;
        this.escalations = escalations;
    }

    @Override
    public Page<Escalation> find(Person reader, Filter filter, Paging paging) {
        Conditions conditions = conditions(reader, filter);
        List<Object> parameters = new ArrayList<>(conditions.parameters);
        parameters.add(paging.size());
        parameters.add(paging.offset());
        return Page.of(escalations.list(conditions.where + ORDER, parameters.toArray()), paging, count(conditions));
    }

    private long count(Conditions conditions) {
        return jdbc.sql("select count(*) from escalation " + conditions.where)
                .params(conditions.parameters)
                .query(Long.class)
                .single();
    }

    private static Conditions conditions(Person reader, Filter filter) {
        Conditions conditions = new Conditions();
        String me = reader.id().value();
        EscalationState state = filter.state();
        RolloutId rollout = filter.rollout();
        if (state != null) {
            conditions.add("state = ?", state.name());
        }
        if (rollout != null) {
            conditions.add("rollout = ?", rollout.value());
        }
        if (filter.sentToReader()) {
            conditions.add(
                    "(recipient = ? or id in (select r.escalation from escalation_rung r where r.sent_to = ?))",
                    me,
                    me);
        }
        if (!reader.seesEverything() && !reader.is(Role.FOUNDER)) {
            conditions.add("rollout in (select p.rollout from participant p where p.person = ?)", me);
        }
        return conditions;
    }

    /** What stands behind {@code where}, with its parameters. */
    private static final class Conditions {
        private String where = "where 1 = 1";
        private final List<Object> parameters = new ArrayList<>();

        void add(String condition, Object... values) {
            where += " and " + condition;
            parameters.addAll(List.of(values));
        }
    }
}
