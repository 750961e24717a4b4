package io.crossing.escalation;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.process.WorkItemId;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.Ledger;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What all decisions about a late stage have in common: the answer is kept with the escalation, put into the history and announced. It is
 * kept before anything is done about it, so that a stage that ends because of it finds nothing left to close.
 */
@Component
class Deciding {

    private final JdbcEscalations escalations;
    private final Evidences evidences;
    private final WorkOfStage work;
    private final Ledger ledger;
    private final People people;
    private final ApplicationEventPublisher events;
    private final AskingAgain asking;
    private final WorkingTime time;

    Deciding(
            JdbcEscalations escalations,
            Evidences evidences,
            WorkOfStage work,
            Ledger ledger,
            People people,
            ApplicationEventPublisher events,
            AskingAgain asking,
            WorkingTime time) {
        this.escalations = escalations;
        this.evidences = evidences;
        this.work = work;
        this.ledger = ledger;
        this.people = people;
        this.events = events;
        this.asking = asking;
        this.time = time;
    }

    /** What is done about a decision. */
    interface Deed {
        void about(Escalation escalation, Answer answer);
    }

    void decide(Step step, Decision decision, Deed deed) {
        Escalation escalation = escalations.locked(EscalationOfStep.id(step));
        Answer answer = new AnswerGiven(evidenceOf(escalation), time.of(escalation.rollout())).as(decision);
        Set<PersonId> holders = work.holders(escalation.rollout(), escalation.stage());
        escalations.answer(escalation.id(), answer);
        ledger.write(escalation.rollout(), answer.by(), answer.onBehalfOf(), line(escalation, answer), answer.note());
        deed.about(escalation, answer);
        Optional<Instant> again =
                decision.leavesDeadline() ? asking.whenAfter(escalation, answer.at()) : Optional.empty();
        step.set(EscalationProcess.ASKS_AGAIN_AT, again.map(Instant::toString).orElse(""));
        events.publishEvent(new EscalationAnswered(escalations.get(escalation.id()), answer, holders));
    }

    private Evidence evidenceOf(Escalation escalation) {
        WorkItemId task = escalation.task();
        return evidences.of(escalation.rollout()).stream()
                .filter(evidence ->
                        task != null && task.equals(evidence.content().workItem()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "There is no answer on record for the escalation " + escalation.id() + "."));
    }

    private Sentence line(Escalation escalation, Answer answer) {
        Sentence decision = Sentence.of("history.decision." + answer.decision());
        PersonId to = answer.to();
        return to == null
                ? Sentence.of("history.decided", escalation.stageName(), decision)
                : Sentence.of(
                        "history.decided.whom",
                        escalation.stageName(),
                        decision,
                        people.find(to).map(Person::name).orElse(to.value()));
    }
}
