package io.crossing.escalation;

import io.crossing.process.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who hears of a late stage on a rung.
 *
 * @param insteadOf whose turn it is, where they are away and {@code person} stands in
 */
record Told(PersonId person, @Nullable PersonId insteadOf) {

    /** Whose turn it is, away or not. */
    PersonId principal() {
        return insteadOf == null ? person : insteadOf;
    }
}
