package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import org.jspecify.annotations.Nullable;

/** Ends a rollout on purpose, with a reason and what was learned. */
public interface StoppingRollout {

    /**
     * Ends all open work and records the outcome <em>stopped</em>.
     *
     * @throws NotAllowed unless {@code by} decides on stopping or is the sponsor
     * @throws RolloutEndedAlready if it has ended
     * @throws AnswersRefused if reason or learned is blank
     */
    void stop(
            RolloutId rollout,
            PersonId by,
            @Nullable PersonId onBehalfOf,
            @Nullable String reason,
            @Nullable String learned);
}
