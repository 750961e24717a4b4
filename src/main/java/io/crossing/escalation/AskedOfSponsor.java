package io.crossing.escalation;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one escalation, as far as figures need it.
 *
 * @param sponsor who was asked
 * @param acknowledgedAt when the sponsor themself acknowledged it
 * @param answeredBy who answered it, or for whom
 */
record AskedOfSponsor(
        PersonId sponsor,
        RolloutId rollout,
        String stage,
        Instant raisedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant answeredAt,
        @Nullable PersonId answeredBy,
        @Nullable Decision decision,
        boolean open) {

    boolean answeredBySponsor() {
        return sponsor.equals(answeredBy);
    }

    /** When the sponsor first reacted: who answers has seen it. */
    @Nullable Instant reactedAt() {
        if (!answeredBySponsor() || answeredAt == null) {
            return acknowledgedAt;
        }
        return acknowledgedAt == null || answeredAt.isBefore(acknowledgedAt) ? answeredAt : acknowledgedAt;
    }
}
