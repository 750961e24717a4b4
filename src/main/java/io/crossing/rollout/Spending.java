package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.StageId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was spent of a rollout's budget.
 *
 * @param item {@code integration}, {@code documentation}, {@code training} or {@code upkeep}
 * @param stage the stage it was spent in; absent for what belongs to none
 * @param money in the organisation's currency; below 0 where it takes another booking back
 * @param what what for, in words
 * @param takesBack the booking that this one takes back; absent for an ordinary one
 */
public record Spending(
        UUID id,
        String item,
        @Nullable StageId stage,
        BigDecimal money,
        BigDecimal hours,
        LocalDate on,
        String what,
        @Nullable UUID takesBack,
        PersonId by,
        Instant at) {}
