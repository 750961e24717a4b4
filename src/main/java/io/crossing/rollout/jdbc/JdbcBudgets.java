package io.crossing.rollout.jdbc;

import io.crossing.process.RolloutId;
import io.crossing.rollout.Budget;
import io.crossing.rollout.BudgetLine;
import io.crossing.rollout.Budgets;
import io.crossing.rollout.Spending;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Budgets in their tables; bookings are only added. */
@Repository
public class JdbcBudgets implements Budgets {

    private final JdbcClient jdbc;
    private final Settlements settlements;
    private final JdbcParticulars particulars;

    JdbcBudgets(JdbcClient jdbc, Settlements settlements, JdbcParticulars particulars) {
        this.jdbc = jdbc;
        this.settlements = settlements;
        this.particulars = particulars;
    }

    @Override
    public Budget of(RolloutId rollout) {
        List<BudgetLine> asked = settlements.budget(rollout);
        Particulars known = particulars.of(rollout);
        BigDecimal all = asked.stream().map(BudgetLine::money).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal approved = known.budgetAmount() == null ? all : known.budgetAmount();
        return new Budget(asked, known.budgetApproved() ? approved : null, spent(rollout));
    }

    private List<Spending> spent(RolloutId rollout) {
        return jdbc.sql("select * from spending where rollout = :rollout order by seq desc")
                .param("rollout", rollout.value())
                .query((row, number) -> new Spending(
                        row.getObject("id", UUID.class),
                        row.getString("item"),
                        Columns.optionalStage(row, "stage"),
                        row.getBigDecimal("money"),
                        row.getBigDecimal("hours"),
                        row.getObject("spent_on", LocalDate.class),
                        row.getString("what"),
                        row.getObject("takes_back", UUID.class),
                        Columns.person(row, "booked_by"),
                        Columns.instant(row, "booked_at")))
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if it takes back what is taken back already */
    public void add(RolloutId rollout, Spending spending) {
        jdbc.sql("""
                        insert into spending (id, rollout, item, stage, money, hours, spent_on, what, takes_back, booked_by, booked_at)
                        values (:id, :rollout, :item, :stage, :money, :hours, :on, :what, :takesBack, :by, :at)
                        """)
                .param("id", spending.id())
                .param("rollout", rollout.value())
                .param("item", spending.item())
                .param("stage", Columns.text(spending.stage()))
                .param("money", spending.money())
                .param("hours", spending.hours())
                .param("on", spending.on())
                .param("what", spending.what())
                .param("takesBack", spending.takesBack())
                .param("by", spending.by().value())
                .param("at", Columns.time(spending.at()))
                .update();
    }
}
