package io.crossing.rollout;

import java.math.BigDecimal;

/**
 * One part of what the integration costs.
 *
 * @param item {@code integration}, {@code documentation}, {@code training} or {@code upkeep}
 * @param money in the organisation's currency
 * @param whose whose hours
 */
public record BudgetLine(String item, BigDecimal hours, BigDecimal money, String whose) {}
