package io.crossing.escalation;

import io.crossing.process.PersonId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of an escalation's ladder: somebody hears of it, once.
 *
 * @param number 1 for whom it was raised to, then upwards
 * @param hearer as what they hear of it
 * @param channels by which ways they hear of it
 * @param rest how long no further rung is told once it was acknowledged on this one, such as {@code P2D}; absent where it goes on at once
 * @param dueAt when its turn is or was, by the ladder that the escalation began with
 * @param toldAt when somebody was told; absent while it lies ahead, and where a higher rung was due already
 * @param to who was told
 * @param insteadOf whose turn it was, where they were away and {@code to} stood in
 * @param skipped whether nobody was told because a higher rung was due already
 */
public record Rung(
        int number,
        Hearer hearer,
        Set<Channel> channels,
        @Nullable String rest,
        Instant dueAt,
        @Nullable Instant toldAt,
        @Nullable PersonId to,
        @Nullable PersonId insteadOf,
        boolean skipped) {

    public Rung {
        channels = Set.copyOf(channels);
    }

    /** A rung as the table has it, whose turn comes then. */
    static Rung ahead(LadderRung rung, Instant dueAt) {
        return new Rung(
                rung.number(),
                rung.to(),
                rung.channels(),
                rung.rest().none() ? null : rung.rest().text(),
                dueAt,
                null,
                null,
                null,
                false);
    }

    Rung told(Told told, Instant at) {
        return new Rung(number, hearer, channels, rest, dueAt, at, told.person(), told.insteadOf(), false);
    }

    /** Whether it is over, told or skipped. */
    public boolean settled() {
        return skipped || toldAt != null;
    }
}
