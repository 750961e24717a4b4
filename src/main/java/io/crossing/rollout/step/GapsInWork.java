package io.crossing.rollout.step;

import io.crossing.process.PersonId;
import io.crossing.rollout.BudgetLine;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.Gap;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.jdbc.Particulars;
import io.crossing.rollout.jdbc.Settlements;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which work of a rollout was skipped: budget, readiness, the document, the quality check. */
@Component
class GapsInWork {

    private final WorkInPlace inPlace;
    private final Documents documents;
    private final JdbcParticulars particulars;
    private final Settlements settlements;
    private final Noting noting;
    private final Evidences evidences;

    GapsInWork(
            WorkInPlace inPlace,
            Documents documents,
            JdbcParticulars particulars,
            Settlements settlements,
            Noting noting,
            Evidences evidences) {
        this.inPlace = inPlace;
        this.documents = documents;
        this.particulars = particulars;
        this.settlements = settlements;
        this.noting = noting;
        this.evidences = evidences;
    }

    Stream<Gap> inBudget(Rollout rollout) {
        Particulars known = particulars.of(rollout.id());
        BigDecimal approved = known.budgetAmount();
        if (!known.budgetApproved()) {
            return gap(rollout, Gap.Kind.BUDGET_NOT_APPROVED, "ApproveBudget");
        }
        if (approved == null) {
            return Stream.empty();
        }
        BigDecimal asked = settlements.budget(rollout.id()).stream()
                .map(BudgetLine::money)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return approved.compareTo(asked) < 0
                ? gap(rollout, Gap.Kind.BUDGET_LESS, "ApproveBudget", plain(approved), plain(asked))
                : Stream.empty();
    }

    Stream<Gap> inReadiness(Rollout rollout) {
        return evidences
                .latest(rollout.id(), "DecideRisk", null)
                .filter(evidence -> Answers.of(evidence).is("riskAnswer", "carry"))
                .map(evidence -> new Gap(
                        Gap.Kind.RISK_CARRIED, List.of(name(evidence.content().by())), GapsAmongPeople.link(evidence)))
                .stream();
    }

    Stream<Gap> inDocument(Rollout rollout) {
        if (inPlace.documentWasFollowed(rollout)) {
            return Stream.empty();
        }
        Optional<Evidence> stuck = documents
                .dryRunOfLatest(rollout.id())
                .filter(run -> !Documents.stuck(run).isEmpty());
        return stuck.map(run -> Stream.of(new Gap(
                        Gap.Kind.DOCUMENT_STUCK,
                        List.of(
                                name(run.content().by()),
                                String.valueOf(Documents.stuck(run).size())),
                        GapsAmongPeople.link(run))))
                .orElseGet(() -> gap(rollout, Gap.Kind.DOCUMENT_NOT_FOLLOWED, "DocumentProcess"));
    }

    Stream<Gap> inQuality(Rollout rollout) {
        return inPlace.qualityIsChecked(rollout.id())
                ? Stream.empty()
                : gap(rollout, Gap.Kind.QUALITY_UNCHECKED, "SetUpQualityCheck");
    }

    private Stream<Gap> gap(Rollout rollout, Gap.Kind kind, String form, String... arguments) {
        String link = evidences
                .latest(rollout.id(), form, null)
                .map(GapsAmongPeople::link)
                .orElse("/rollouts/" + rollout.id() + "/evidence");
        return Stream.of(new Gap(kind, List.of(arguments), link));
    }

    private String name(@Nullable PersonId person) {
        return person == null ? "?" : noting.name(person);
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
