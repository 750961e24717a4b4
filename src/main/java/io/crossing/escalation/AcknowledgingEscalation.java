package io.crossing.escalation;

import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.Ledger;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says that somebody has seen an escalation and will deal with it; everybody in the rollout can see that they have. */
@Service
public class AcknowledgingEscalation {

    private final VisibleEscalations visible;
    private final JdbcEscalations escalations;
    private final AnsweringEscalation answering;
    private final Ledger ledger;
    private final Clock clock;

    AcknowledgingEscalation(
            VisibleEscalations visible,
            JdbcEscalations escalations,
            AnsweringEscalation answering,
            Ledger ledger,
            Clock clock) {
        this.visible = visible;
        this.escalations = escalations;
        this.answering = answering;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Puts it on record; the first acknowledgement stays.
     *
     * @throws EscalationUnknown if it is not this person's to see
     * @throws NotTold if it was not sent to this person
     * @throws EscalationOver if it waits for nothing any more
     */
    @Transactional
    public Escalation acknowledge(Person person, EscalationId id) {
        visible.get(person, id);
        Escalation escalation = escalations.locked(id);
        if (!escalation.open()) {
            throw new EscalationOver(escalation);
        }
        PersonId by = person.id();
        if (!escalation.sentTo().contains(by) && !answering.may(person, escalation)) {
            throw new NotTold();
        }
        if (escalation.acknowledgement() == null) {
            escalations.acknowledge(id, new Acknowledgement(by, clock.instant()));
            ledger.write(
                    escalation.rollout(),
                    by,
                    null,
                    "Acknowledged the escalation of “" + escalation.stageName() + "”.",
                    null);
        }
        return escalations.get(id);
    }
}
