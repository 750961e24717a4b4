package io.crossing.notification;

import io.crossing.escalation.Escalation;
import io.crossing.escalation.Hearer;
import io.crossing.escalation.Rung;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.rollout.Rollout;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How somebody hears of a late stage: as what, and whether for the first time.
 *
 * @param rung the rung on which they hear of it now
 * @param sponsor what the sponsor is called
 * @param superior whom the sponsor answers to by their account
 * @param asked what the one is called who was asked first
 * @param absent what the one is called for whom they stand in, as that one is away
 */
record ToldOfLateness(
        Escalation escalation,
        int rung,
        Person to,
        Rollout rollout,
        String sponsor,
        @Nullable PersonId superior,
        String asked,
        @Nullable String absent) {

    private static final int FIRST = 1;

    String kicker() {
        if (!decides()) {
            return "Late, and you can help it on";
        }
        if (before().isPresent()) {
            return "A reminder: it waits for your decision";
        }
        return first() ? "Late, and waiting for your decision" : "Late, and nobody has decided";
    }

    String subject(String what) {
        if (!decides()) {
            return what;
        }
        if (before().isPresent()) {
            return "Reminder: " + what + ", please decide";
        }
        return first() ? what + ", please decide" : what + ", and nobody has decided";
    }

    /** What this person should know of the way it came to them. */
    String opening(DayWords days) {
        if (!decides()) {
            return "You are told because " + reason("the sponsor") + ". " + asked + " is the one to decide.";
        }
        return before().map(at -> "You were asked " + days.on(at, to) + ", and it still waits for your decision.")
                .orElseGet(() -> first()
                        ? "You can decide how it goes on, because " + reason("the sponsor") + "."
                        : asked + " was asked " + days.on(escalation.raisedAt(), to)
                                + " and has not decided. Now you can as well, because " + reason("the sponsor") + ".");
    }

    String because() {
        return "This mail is about “" + rollout.name() + "”. You get it because " + reason(sponsor + ", the sponsor,")
                + ".";
    }

    private boolean first() {
        return rung == FIRST || to.id().equals(escalation.recipient());
    }

    /** Whether they may decide about it; whoever may not is asked for nothing but help. */
    boolean decides() {
        return escalation.rung(rung).map(Rung::hearer).filter(Hearer::decides).isPresent();
    }

    /** When they were told on a lower rung. */
    private Optional<Instant> before() {
        return escalation.rungs().stream()
                .filter(lower -> lower.number() < rung && to.id().equals(lower.to()))
                .flatMap(lower -> Optional.ofNullable(lower.toldAt()).stream())
                .findFirst();
    }

    private String reason(String theSponsor) {
        PersonId id = to.id();
        Hearer hearer = escalation.rung(rung).map(Rung::hearer).orElse(Hearer.SPONSOR);
        if (absent != null) {
            return absent + " is away and you stand in";
        }
        if (hearer == Hearer.HOLDER) {
            return "you hold what it waits for";
        }
        if (hearer == Hearer.OWNER) {
            return "you own the workflow";
        }
        if (id.equals(rollout.sponsor())) {
            return "you are the sponsor";
        }
        if (id.equals(rollout.sponsorDeputy())) {
            return "you stand in for " + theSponsor.replaceAll(",$", "");
        }
        if (id.equals(rollout.answersTo()) || id.equals(superior)) {
            return theSponsor + " answers to you";
        }
        return to.is(Role.FOUNDER) ? "you are the founder" : "you are the lead";
    }
}
