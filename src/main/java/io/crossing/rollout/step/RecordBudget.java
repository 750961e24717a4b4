package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.BudgetLine;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.jdbc.Settlements;
import org.springframework.stereotype.Component;

/** {@code recordBudget}: what the integration will cost. */
@Component
class RecordBudget implements DiagramAction {

    private final Given given;
    private final Noting noting;
    private final Settlements settlements;

    RecordBudget(Given given, Noting noting, Settlements settlements) {
        this.given = given;
        this.noting = noting;
        this.settlements = settlements;
    }

    @Override
    public String name() {
        return "recordBudget";
    }

    @Override
    public void run(Step step) {
        Evidence evidence = given.at(step);
        settlements.budget(
                step.rollout(),
                Answers.of(evidence).rows("budget").stream()
                        .map(RecordBudget::line)
                        .toList());
        step.set(PilotToScale.BUDGETED, true);
        noting.line(evidence, Sentence.of("history.budget.planned"), null);
    }

    private static BudgetLine line(Answers row) {
        return new BudgetLine(row.text("item"), row.amount("hours"), row.amount("money"), row.text("whose"));
    }
}
