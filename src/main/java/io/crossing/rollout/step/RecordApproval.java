package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.BudgetLine;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.jdbc.RolloutChanges;
import io.crossing.rollout.jdbc.Settlements;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code recordApproval}: the budget is approved, in part, or not. */
@Component
class RecordApproval implements DiagramAction {

    private final Given given;
    private final Noting noting;
    private final RolloutChanges changes;
    private final Settlements settlements;

    RecordApproval(Given given, Noting noting, RolloutChanges changes, Settlements settlements) {
        this.given = given;
        this.noting = noting;
        this.changes = changes;
        this.settlements = settlements;
    }

    @Override
    public String name() {
        return "recordApproval";
    }

    @Override
    public void run(Step step) {
        Evidence evidence = given.at(step);
        Answers answers = Answers.of(evidence);
        String answer = answers.text("budgetAnswer");
        BigDecimal amount = answer.equals("less") ? answers.amount("amount") : null;
        if (amount != null) {
            mustBeLess(step, amount);
        }
        changes.budgetAnswered(step.rollout(), answer, amount);
        step.set(PilotToScale.BUDGET_APPROVED, !answer.equals("no"));
        noting.line(evidence, line(answer, amount), answers.textOrNull("budgetReason"));
    }

    private void mustBeLess(Step step, BigDecimal amount) {
        BigDecimal asked = settlements.budget(step.rollout()).stream()
                .map(BudgetLine::money)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (asked.signum() > 0 && amount.compareTo(asked) > 0) {
            throw new AnswersRefused(List.of(new FieldError(
                    "amount",
                    Sentence.of(
                            "rollout.refused.approve-less",
                            asked.stripTrailingZeros().toPlainString()))));
        }
    }

    private static Sentence line(String answer, @Nullable BigDecimal amount) {
        if (amount != null) {
            return Sentence.of("history.budget.less", amount.stripTrailingZeros());
        }
        return Sentence.of(answer.equals("no") ? "history.budget.refused" : "history.budget.approved");
    }
}
