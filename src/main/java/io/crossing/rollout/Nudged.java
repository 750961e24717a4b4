package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lead or the sponsor reminded those who hold something.
 *
 * @param waitingOn what each of them is reminded of; every entry has a person
 * @param note what was said with it
 */
public record Nudged(
        RolloutId rollout,
        String name,
        PersonId by,
        List<WaitingOn> waitingOn,
        @Nullable String note,
        Instant at) {

    public Nudged {
        waitingOn = List.copyOf(waitingOn);
    }
}
