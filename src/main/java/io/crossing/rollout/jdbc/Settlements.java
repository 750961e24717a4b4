package io.crossing.rollout.jdbc;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.rollout.BudgetLine;
import io.crossing.rollout.DecisionRight;
import io.crossing.rollout.DecisionRights;
import io.crossing.rollout.Rollout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who decides what, and what the integration costs, as settled last. */
@Repository
public class Settlements implements DecisionRights {

    private final JdbcClient jdbc;

    Settlements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DecisionRight> decisionRights(RolloutId rollout) {
        Map<Integer, List<PersonId>> consulted = hearers(rollout, true);
        Map<Integer, List<PersonId>> told = hearers(rollout, false);
        return jdbc.sql("select * from decision_right where rollout = :rollout order by position")
                .param("rollout", rollout.value())
                .query((row, number) -> new DecisionRight(
                        row.getString("decision"),
                        Columns.person(row, "decider"),
                        consulted.getOrDefault(row.getInt("position"), List.of()),
                        told.getOrDefault(row.getInt("position"), List.of())))
                .list();
    }

    /** Who decides; the sponsor while that is not settled. */
    public PersonId decider(Rollout rollout, String decision) {
        return decisionRights(rollout.id()).stream()
                .filter(right -> right.decision().equals(decision))
                .map(DecisionRight::decider)
                .findFirst()
                .orElse(rollout.sponsor());
    }

    /** Takes the place of what was settled before. */
    public void settle(RolloutId rollout, List<DecisionRight> rights) {
        forget("decision_hearer", rollout);
        forget("decision_right", rollout);
        for (int position = 0; position < rights.size(); position++) {
            add(rollout, position, rights.get(position));
        }
    }

    public List<BudgetLine> budget(RolloutId rollout) {
        return jdbc.sql("select * from budget_line where rollout = :rollout order by position")
                .param("rollout", rollout.value())
                .query((row, number) -> new BudgetLine(
                        row.getString("item"),
                        row.getBigDecimal("hours"),
                        row.getBigDecimal("money"),
                        row.getString("whose")))
                .list();
    }

    /** Takes the place of the budget before. */
    public void budget(RolloutId rollout, List<BudgetLine> lines) {
        forget("budget_line", rollout);
        for (int position = 0; position < lines.size(); position++) {
            add(rollout, position, lines.get(position));
        }
    }

    private Map<Integer, List<PersonId>> hearers(RolloutId rollout, boolean consulted) {
        Map<Integer, List<PersonId>> people = new HashMap<>();
        jdbc.sql("select * from decision_hearer where rollout = :rollout and consulted = :consulted order by person")
                .param("rollout", rollout.value())
                .param("consulted", consulted)
                .query(row -> {
                    people.computeIfAbsent(row.getInt("position"), position -> new ArrayList<>())
                            .add(Columns.person(row, "person"));
                });
        return people;
    }

    private void add(RolloutId rollout, int position, DecisionRight right) {
        jdbc.sql(
                        "insert into decision_right (rollout, position, decision, decider) values (:rollout, :position, :decision, :decider)")
                .param("rollout", rollout.value())
                .param("position", position)
                .param("decision", right.decision())
                .param("decider", right.decider().value())
                .update();
        right.consulted().stream().distinct().forEach(person -> add(rollout, position, person, true));
        right.told().stream().distinct().forEach(person -> add(rollout, position, person, false));
    }

    private void add(RolloutId rollout, int position, PersonId person, boolean consulted) {
        jdbc.sql(
                        "insert into decision_hearer (rollout, position, person, consulted) values (:rollout, :position, :person, :consulted)")
                .param("rollout", rollout.value())
                .param("position", position)
                .param("person", person.value())
                .param("consulted", consulted)
                .update();
    }

    private void add(RolloutId rollout, int position, BudgetLine line) {
        jdbc.sql("""
                        insert into budget_line (rollout, position, item, hours, money, whose)
                        values (:rollout, :position, :item, :hours, :money, :whose)
                        """)
                .param("rollout", rollout.value())
                .param("position", position)
                .param("item", line.item())
                .param("hours", line.hours())
                .param("money", line.money())
                .param("whose", line.whose())
                .update();
    }

    private void forget(String table, RolloutId rollout) {
        jdbc.sql("delete from " + table + " where rollout = :rollout")
                .param("rollout", rollout.value())
                .update();
    }
}
