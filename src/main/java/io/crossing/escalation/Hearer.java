package io.crossing.escalation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** As what somebody hears of a late stage; the words of the table {@code EscalationLadder}, from below. */
public enum Hearer {
    /** Who holds what the stage waits for, the longest. */
    HOLDER,
    /** Who owns the workflow. */
    OWNER,
    SPONSOR,
    /** The sponsor's deputy. */
    DEPUTY,
    /** Whom the sponsor answers to. */
    SUPERIOR,
    FOUNDER;

    /** Whether they may decide about it, as the sponsor may; the others are only told. */
    public boolean decides() {
        return compareTo(SPONSOR) >= 0;
    }

    /** The hearer of that word in the table, {@code deputy} for instance. */
    static Optional<Hearer> of(String word) {
        return Arrays.stream(values())
                .filter(hearer -> hearer.name().toLowerCase(Locale.ROOT).equals(word.strip()))
                .findFirst();
    }
}
