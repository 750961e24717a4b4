package io.crossing.escalation;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stage will be late soon.
 *
 * @param dueAt its deadline
 * @param holders who holds open work of the stage; the lead where nobody does
 * @param owner the owner, who hears of it too; absent before somebody accepted
 */
public record DeadlineNear(
        RolloutId rollout,
        StageId stage,
        String stageName,
        @Nullable Instant dueAt,
        Set<PersonId> holders,
        @Nullable PersonId owner) {

    public DeadlineNear {
        holders = Set.copyOf(holders);
    }
}
