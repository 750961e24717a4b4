package io.crossing.stall;

import io.crossing.process.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Why a rollout is diagnosed.
 *
 * @param sign the word of the table {@code StallSigns}, or {@link #CALLED}
 * @param figure what was counted: working days, overruns, per cent; 0 where somebody called
 * @param by who called it; absent where it was noticed
 * @param why what they said, if anything
 */
public record Occasion(
        String sign,
        int figure,
        @Nullable PersonId by,
        @Nullable String why) {

    public static final String CALLED = "CALLED";

    static Occasion called(PersonId by, @Nullable String why) {
        return new Occasion(CALLED, 0, by, why);
    }
}
