package io.crossing.stall;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.Step;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.Rollouts;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What all decisions about a stall have in common: the decision is kept beside the diagnosis, put into the history and announced. It is kept
 * before anything is done about it, so that a rollout that ends because of it finds nothing left to close.
 */
@Component
class DecidingStall {

    private final JdbcDiagnoses diagnoses;
    private final Evidences evidences;
    private final Rollouts rollouts;
    private final Ledger ledger;
    private final People people;
    private final ApplicationEventPublisher events;

    DecidingStall(
            JdbcDiagnoses diagnoses,
            Evidences evidences,
            Rollouts rollouts,
            Ledger ledger,
            People people,
            ApplicationEventPublisher events) {
        this.diagnoses = diagnoses;
        this.evidences = evidences;
        this.rollouts = rollouts;
        this.ledger = ledger;
        this.people = people;
        this.events = events;
    }

    /** What is done about a decision. */
    interface Deed {
        void about(Diagnosis diagnosis, StallDecided decided);
    }

    void decide(Step step, Verdict verdict, Deed deed) {
        Diagnosis diagnosis = diagnoses.locked(DiagnosisOfStep.id(step));
        Evidence evidence = evidenceOf(diagnosis);
        StallDecided decided = new DecisionGiven(evidence, diagnosis.found(), languageOf(evidence)).as(verdict);
        diagnoses.decide(diagnosis.id(), decided);
        ledger.write(
                diagnosis.rollout(), decided.by(), decided.onBehalfOf(), line(diagnosis, decided), decided.reason());
        deed.about(diagnosis, decided);
        diagnoses.find(diagnosis.id()).ifPresent(now -> events.publishEvent(new StallSettled(now)));
    }

    /** Whom somebody acts for who decides in the sponsor's stead; nobody where it is the sponsor themself. */
    @Nullable PersonId steadOf(Diagnosis diagnosis, StallDecided decided) {
        PersonId sponsor = rollouts.get(diagnosis.rollout()).sponsor();
        return decided.by().equals(sponsor) ? null : sponsor;
    }

    private Evidence evidenceOf(Diagnosis diagnosis) {
        return Optional.ofNullable(diagnosis.task())
                .flatMap(task -> evidences.given(diagnosis.rollout(), task))
                .orElseThrow(() -> new IllegalStateException(
                        "There is no decision on record for the diagnosis " + diagnosis.id() + "."));
    }

    private Locale languageOf(Evidence evidence) {
        return Optional.ofNullable(evidence.content().by())
                .flatMap(people::find)
                .map(Person::mailLanguage)
                .orElse(Locale.ENGLISH);
    }

    private static Sentence line(Diagnosis diagnosis, StallDecided decided) {
        Verdict said = diagnosis.found().verdict();
        return decided.overrides() && said != null
                ? Sentence.of("history.stall.overridden", words(decided.verdict()), words(said))
                : Sentence.of("history.stall.decided", words(decided.verdict()));
    }

    private static Sentence words(Verdict verdict) {
        return Sentence.of("history.stall.verdict." + verdict);
    }
}
