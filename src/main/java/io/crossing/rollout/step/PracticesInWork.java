package io.crossing.rollout.step;

import static io.crossing.rollout.Practice.Standing.DONE;
import static io.crossing.rollout.Practice.Standing.SKIPPED;
import static io.crossing.rollout.Practice.Standing.WEAK;

import io.crossing.process.PersonId;
import io.crossing.rollout.Budget;
import io.crossing.rollout.BudgetLine;
import io.crossing.rollout.Budgets;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.PracticeFact;
import io.crossing.rollout.PracticeFact.Kind;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.jdbc.Settlements;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the work is paid for, and whether its document stood the test of an outsider. */
@Component
class PracticesInWork {

    private final WorkInPlace inPlace;
    private final Documents documents;
    private final Budgets budgets;
    private final Settlements settlements;
    private final Noting noting;
    private final CitedFacts facts;

    PracticesInWork(
            WorkInPlace inPlace,
            Documents documents,
            Budgets budgets,
            Settlements settlements,
            Noting noting,
            CitedFacts facts) {
        this.inPlace = inPlace;
        this.documents = documents;
        this.budgets = budgets;
        this.settlements = settlements;
        this.noting = noting;
        this.facts = facts;
    }

    Graded budget(Rollout rollout) {
        List<BudgetLine> lines = settlements.budget(rollout.id());
        if (lines.isEmpty()) {
            return new Graded(SKIPPED, facts.without(Kind.BUDGET_NONE, rollout.id()));
        }
        BigDecimal asked = lines.stream().map(BudgetLine::money).reduce(BigDecimal.ZERO, BigDecimal::add);
        Budget budget = budgets.of(rollout.id());
        BigDecimal approved = budget.approved();
        if (approved == null) {
            return new Graded(
                    WEAK, facts.of(Kind.BUDGET_NOT_APPROVED, rollout.id(), "BudgetIntegration", plain(asked)));
        }
        PracticeFact granted = approved.compareTo(asked) < 0
                ? facts.of(Kind.BUDGET_LESS, rollout.id(), "ApproveBudget", plain(approved), plain(asked))
                : facts.of(Kind.BUDGET_APPROVED, rollout.id(), "ApproveBudget", plain(approved));
        if (budget.overspent()) {
            return new Graded(WEAK, granted, overspent(rollout, budget, approved));
        }
        return new Graded(granted.kind() == Kind.BUDGET_LESS ? WEAK : DONE, granted);
    }

    private static PracticeFact overspent(Rollout rollout, Budget budget, BigDecimal approved) {
        return new PracticeFact(
                Kind.BUDGET_OVERSPENT,
                List.of(plain(budget.spentInAll()), plain(approved)),
                budget.spent().get(0).at(),
                "/rollouts/" + rollout.id() + "/budget");
    }

    Graded document(Rollout rollout) {
        Evidence document = documents.latest(rollout.id()).orElse(null);
        if (document == null) {
            return new Graded(SKIPPED, facts.without(Kind.DOCUMENT_NONE, rollout.id()));
        }
        Optional<Evidence> latest = documents.dryRunOfLatest(rollout.id());
        if (latest.isPresent() && inPlace.documentWasFollowed(rollout)) {
            return new Graded(DONE, facts.of(Kind.DOCUMENT_FOLLOWED, latest.get(), by(latest.get())));
        }
        Evidence tried = documents.latestDryRun(rollout.id()).orElse(null);
        if (tried == null) {
            return new Graded(SKIPPED, facts.of(Kind.DOCUMENT_UNTRIED, document, by(document)));
        }
        int stuck = Documents.stuck(tried).size();
        return stuck > 0
                ? new Graded(WEAK, facts.of(Kind.DOCUMENT_STUCK, tried, by(tried), stuck))
                : new Graded(WEAK, facts.of(Kind.DOCUMENT_CHANGED_SINCE, tried, by(tried)));
    }

    private String by(Evidence evidence) {
        return name(evidence.content().by());
    }

    private String name(@Nullable PersonId person) {
        return person == null ? "?" : noting.name(person);
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
