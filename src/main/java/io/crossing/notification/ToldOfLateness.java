package io.crossing.notification;

import io.crossing.escalation.Escalation;
import io.crossing.escalation.Hearer;
import io.crossing.escalation.Rung;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.rollout.Rollout;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How somebody hears of a late stage: as what, and whether for the first time.
 *
 * @param rung the rung on which they hear of it now
 * @param superior whom the sponsor answers to by their account
 */
record ToldOfLateness(
        Escalation escalation,
        int rung,
        Person to,
        Rollout rollout,
        @Nullable PersonId superior) {

    /** What a letter speaks of: who decides is asked to, who holds the work is told what they owe, the owner what to help on. */
    enum Tone {
        FIRST,
        LATER,
        HOLDER,
        OWNER;

        boolean decides() {
            return this == FIRST || this == LATER;
        }

        /** The end of a key of the messages. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Tone tone() {
        return switch (hearer()) {
            case HOLDER -> Tone.HOLDER;
            case OWNER -> Tone.OWNER;
            default -> first() || to.id().equals(escalation.recipient()) ? Tone.FIRST : Tone.LATER;
        };
    }

    /** Whether it is about a stage that stayed late after a decision. */
    boolean still() {
        return escalation.follows() != null && tone() == Tone.FIRST;
    }

    private boolean first() {
        return escalation.rungs().stream().noneMatch(lower -> lower.number() < rung);
    }

    /** When they were told on a lower rung, so that this one is a reminder. */
    Optional<Instant> before() {
        return escalation.rungs().stream()
                .filter(lower -> lower.number() < rung && to.id().equals(lower.to()))
                .flatMap(lower -> Optional.ofNullable(lower.toldAt()).stream())
                .findFirst();
    }

    /** Whose turn it was, where they are away and this person stands in. */
    @Nullable PersonId insteadOf() {
        return escalation.rung(rung).map(Rung::insteadOf).orElse(null);
    }

    /** Whose work it is about: their own, or that of whoever they stand in for. */
    PersonId principal() {
        PersonId absent = insteadOf();
        return absent == null ? to.id() : absent;
    }

    /** As what they hear of it, as the end of a key of the messages. */
    String reason() {
        PersonId id = to.id();
        if (insteadOf() != null) {
            return "away";
        }
        if (!hearer().decides()) {
            return tone().key();
        }
        if (id.equals(rollout.sponsor())) {
            return "sponsor";
        }
        if (id.equals(rollout.sponsorDeputy())) {
            return "deputy";
        }
        if (id.equals(rollout.answersTo()) || id.equals(superior)) {
            return "superior";
        }
        return to.is(Role.FOUNDER) ? "founder" : "lead";
    }

    private Hearer hearer() {
        return escalation.rung(rung).map(Rung::hearer).orElse(Hearer.SPONSOR);
    }
}
