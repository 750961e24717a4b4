package io.crossing.escalation;

import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.rollout.Ledger;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says that somebody has seen an escalation and will deal with it; everybody in the rollout can see that they have. The ladder rests for
 * as long as its table says, once: after that only a decision stops it.
 */
@Service
public class AcknowledgingEscalation {

    private final VisibleEscalations visible;
    private final JdbcEscalations escalations;
    private final AnsweringEscalation answering;
    private final Resting resting;
    private final Ledger ledger;
    private final Clock clock;

    AcknowledgingEscalation(
            VisibleEscalations visible,
            JdbcEscalations escalations,
            AnsweringEscalation answering,
            Resting resting,
            Ledger ledger,
            Clock clock) {
        this.visible = visible;
        this.escalations = escalations;
        this.answering = answering;
        this.resting = resting;
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
        if (!escalation.toldToDecide(by) && !answering.may(person, escalation)) {
            throw new NotTold();
        }
        if (escalation.acknowledgement() == null) {
            acknowledge(escalation, by);
        }
        return escalations.get(id);
    }

    private void acknowledge(Escalation escalation, PersonId by) {
        Instant now = clock.instant();
        Optional<Wait> rest = resting.restOf(escalation);
        Instant until = rest.map(wait -> resting.rest(escalation, wait, now)).orElse(null);
        escalations.acknowledge(escalation.id(), new Acknowledgement(by, now, until));
        String stage = escalation.stageName();
        Sentence line = rest.map(wait -> Sentence.of("history.acknowledged.rests", stage, wait.words()))
                .orElseGet(() -> Sentence.of("history.acknowledged", stage));
        ledger.write(escalation.rollout(), by, null, line, null);
    }
}
