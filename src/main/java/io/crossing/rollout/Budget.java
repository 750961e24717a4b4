package io.crossing.rollout;

import io.crossing.process.StageId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the integration may cost and has cost.
 *
 * @param asked what was estimated, part by part
 * @param approved what may be spent; absent where nobody has approved anything
 * @param spent newest first, with what was taken back
 */
public record Budget(List<BudgetLine> asked, @Nullable BigDecimal approved, List<Spending> spent) {

    public Budget {
        asked = List.copyOf(asked);
        spent = List.copyOf(spent);
    }

    public BigDecimal spentInAll() {
        return spent(any -> true);
    }

    public BigDecimal spentOn(String item) {
        return spent(one -> one.item().equals(item));
    }

    public BigDecimal spentIn(StageId stage) {
        return spent(one -> stage.equals(one.stage()));
    }

    private BigDecimal spent(Predicate<Spending> counts) {
        return spent.stream().filter(counts).map(Spending::money).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The stages in which something was booked, the first booking first. */
    public Set<StageId> stages() {
        return spent.stream()
                .sorted(Comparator.comparing(Spending::at))
                .map(Spending::stage)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is left of what was approved; below 0 where more was spent. */
    public BigDecimal left() {
        return (approved == null ? BigDecimal.ZERO : approved).subtract(spentInAll());
    }

    public boolean overspent() {
        return left().signum() < 0;
    }
}
