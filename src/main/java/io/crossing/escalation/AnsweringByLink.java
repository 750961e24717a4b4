package io.crossing.escalation;

import io.crossing.escalation.LinkRefused.Why;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.WorkingTime;
import io.crossing.worklist.WorklistError;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers an escalation with a link from a mail: looking at it changes nothing, taking it does what it says, once. */
@Service
public class AnsweringByLink {

    /** How much time the choice {@link Choice#MORE_TIME} gives. */
    private static final Period MORE = Period.ofDays(5);

    private final AnswerLinks links;
    private final LinkSeal seal;
    private final JdbcEscalations escalations;
    private final AnsweringEscalation answering;
    private final AcknowledgingEscalation acknowledging;
    private final People people;
    private final WorkingTime time;
    private final Clock clock;

    AnsweringByLink(
            AnswerLinks links,
            LinkSeal seal,
            JdbcEscalations escalations,
            AnsweringEscalation answering,
            AcknowledgingEscalation acknowledging,
            People people,
            WorkingTime time,
            Clock clock) {
        this.links = links;
        this.seal = seal;
        this.escalations = escalations;
        this.answering = answering;
        this.acknowledging = acknowledging;
        this.people = people;
        this.time = time;
        this.clock = clock;
    }

    /**
     * What a link would do.
     *
     * @param until the new deadline, where it gives more time
     */
    public record Offer(
            AnswerLink link,
            Escalation escalation,
            Person person,
            @Nullable Instant until) {}

    /**
     * Looks at a link; nothing changes, however often and by whatever program that is done.
     *
     * @param signedIn who is signed in, if anybody is
     * @throws LinkRefused if it does nothing
     */
    public Offer look(String token, @Nullable PersonId signedIn) {
        AnswerLink link = authentic(token);
        if (signedIn != null && !signedIn.equals(link.person())) {
            throw new LinkRefused(Why.FOREIGN, link);
        }
        if (link.usedAt() != null) {
            throw new LinkRefused(Why.USED, link);
        }
        if (!link.expiresAt().isAfter(clock.instant())) {
            throw new LinkRefused(Why.EXPIRED, link);
        }
        return offer(link);
    }

    private Offer offer(AnswerLink link) {
        Escalation escalation = escalations.get(link.escalation());
        Person person = people.find(link.person())
                .filter(Person::active)
                .orElseThrow(() -> new LinkRefused(Why.NOT_YOURS, link));
        if (!escalation.open()) {
            throw new LinkRefused(Why.OVER, link);
        }
        if (link.choice().decision() != null && !answering.may(person, escalation)) {
            throw new LinkRefused(Why.NOT_YOURS, link);
        }
        return new Offer(
                link,
                escalation,
                person,
                link.choice() == Choice.MORE_TIME ? until(time.of(escalation.rollout())) : null);
    }

    /**
     * Does what the link says. A decision that cannot be taken back is not made this way.
     *
     * @throws LinkRefused if it does nothing
     * @throws io.crossing.rollout.AnswersRefused naming each field that needs another look; nothing has changed then
     */
    public void take(String token, @Nullable PersonId signedIn, String note) {
        Offer offer = look(token, signedIn);
        if (offer.link().choice().isFinal()) {
            throw new LinkRefused(Why.NOT_YOURS, offer.link());
        }
        try {
            act(offer, note);
        } catch (EscalationOver | WorklistError decidedMeanwhile) {
            throw new LinkRefused(Why.OVER, offer.link());
        }
        links.use(offer.link(), clock.instant());
    }

    private void act(Offer offer, String note) {
        EscalationId id = offer.escalation().id();
        switch (offer.link().choice()) {
            case MORE_TIME ->
                answering.answer(
                        offer.person(),
                        id,
                        Map.of(
                                "decision",
                                "EXTEND",
                                "until",
                                Objects.requireNonNull(offer.until()).toString(),
                                "note",
                                note));
            case CLEAR -> answering.answer(offer.person(), id, Map.of("decision", "UNBLOCK", "note", note));
            default -> acknowledging.acknowledge(offer.person(), id);
        }
    }

    private AnswerLink authentic(String token) {
        return LinkSeal.id(token)
                .flatMap(links::find)
                .filter(link -> seal.fits(token, link))
                .orElseThrow(() -> new LinkRefused(Why.ALTERED, null));
    }

    /** Five working days from now: the end of that day, or the moment where a working day is a short while. */
    private Instant until(WorkingTime ours) {
        Instant moment = ours.plus(clock.instant(), MORE);
        return ours.scaled() ? moment : ours.endOf(ours.day(moment));
    }
}
