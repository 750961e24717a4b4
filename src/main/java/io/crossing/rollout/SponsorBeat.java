package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One beat at which a sponsor was asked for a word to the teams.
 *
 * @param at when they spoke, or when the beat went by
 * @param words what they said; absent where the beat went by without a word
 */
public record SponsorBeat(
        RolloutId rollout,
        PersonId sponsor,
        Instant at,
        @Nullable String words) {

    public boolean kept() {
        return words != null;
    }
}
