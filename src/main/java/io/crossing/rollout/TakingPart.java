package io.crossing.rollout;

import io.crossing.people.People;
import io.crossing.people.StandsInFor;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says in SQL in which rollouts somebody takes part, themself or for somebody who is away. */
@Component
public class TakingPart {

    private static final String OF = " in (select p.rollout from participant p where p.person = :";

    private final People people;

    TakingPart(People people) {
        this.people = people;
    }

    /**
     * The condition, in parentheses.
     *
     * @param rollout the column with the rollout's id
     * @param values gets what the condition names
     */
    public String condition(String rollout, PersonId reader, Instant now, Map<String, Object> values) {
        StringBuilder condition = new StringBuilder("(" + rollout + OF + "reader)");
        values.put("reader", reader.value());
        List<StandsInFor> steads = people.standsInFor(reader, now);
        for (int at = 0; at < steads.size(); at++) {
            StandsInFor stead = steads.get(at);
            condition.append(" or " + rollout + OF + "absent" + at);
            values.put("absent" + at, stead.absent().value());
            if (!stead.rollouts().isEmpty()) {
                condition.append(" and p.rollout " + (stead.everywhere() ? "not in" : "in") + " (:where" + at + ")");
                values.put(
                        "where" + at,
                        stead.rollouts().stream().map(RolloutId::value).toList());
            }
            condition.append(')');
        }
        return condition.append(')').toString();
    }
}
