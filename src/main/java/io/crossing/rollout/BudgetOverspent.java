package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A booking took a rollout over what was approved.
 *
 * @param booking the one that did
 * @param what what it was for
 */
public record BudgetOverspent(
        RolloutId rollout, UUID booking, String what, BigDecimal approved, BigDecimal spent, PersonId by) {}
