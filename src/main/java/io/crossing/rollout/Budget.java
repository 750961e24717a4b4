package io.crossing.rollout;

import java.math.BigDecimal;
import java.util.List;
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
        return spent.stream().map(Spending::money).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal spentOn(String item) {
        return spent.stream()
                .filter(one -> one.item().equals(item))
                .map(Spending::money)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is left of what was approved; below 0 where more was spent. */
    public BigDecimal left() {
        return (approved == null ? BigDecimal.ZERO : approved).subtract(spentInAll());
    }

    public boolean overspent() {
        return left().signum() < 0;
    }
}
