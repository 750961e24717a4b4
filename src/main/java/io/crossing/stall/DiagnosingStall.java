package io.crossing.stall;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.ProcessValues;
import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.NotAllowed;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutEndedAlready;
import io.crossing.rollout.RolloutState;
import io.crossing.rollout.Rollouts;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks why a rollout stalls: the evidence on record is gathered, the table gives its verdict, and the sponsor is asked to decide. */
@Service
public class DiagnosingStall {

    private static final int LONGEST = 2_000;

    private final Rollouts rollouts;
    private final JdbcDiagnoses diagnoses;
    private final Processes processes;
    private final Ledger ledger;
    private final People people;
    private final SignWords words;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DiagnosingStall(
            Rollouts rollouts,
            JdbcDiagnoses diagnoses,
            Processes processes,
            Ledger ledger,
            People people,
            SignWords words,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.rollouts = rollouts;
        this.diagnoses = diagnoses;
        this.processes = processes;
        this.ledger = ledger;
        this.people = people;
        this.words = words;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Somebody asks.
     *
     * @param why what they see; may be left out
     * @throws NotAllowed unless they are the lead or the sponsor, or stand in for one of them
     * @throws RolloutEndedAlready if the rollout is over or on hold
     * @throws DiagnosisOpenAlready if the sponsor has one to decide about
     * @throws AnswersRefused if the reason is too long
     */
    public Diagnosis call(RolloutId id, Person by, @Nullable String why) {
        Rollout rollout = rollouts.get(id);
        if (!may(rollout, by.id())) {
            throw new NotAllowed(Sentence.of("rollout.refused.diagnose"));
        }
        String said = why == null || why.isBlank() ? null : why.strip();
        if (said != null && said.length() > LONGEST) {
            throw new AnswersRefused(List.of(new FieldError("reason", Sentence.of("stall.refused.reason-long"))));
        }
        return make(rollout, Occasion.called(by.id(), said));
    }

    /** Whether this person may ask why the rollout stalls. */
    public boolean may(Rollout rollout, PersonId person) {
        return isOne(rollout, person)
                || people.standsInFor(person, clock.instant()).stream()
                        .anyMatch(stead -> stead.in(rollout.id()) && isOne(rollout, stead.absent()));
    }

    private static boolean isOne(Rollout rollout, PersonId person) {
        return person.equals(rollout.lead()) || person.equals(rollout.sponsor());
    }

    /** Makes one, in a transaction of its own. */
    Diagnosis make(Rollout rollout, Occasion occasion) {
        mustMove(rollout);
        try {
            return Objects.requireNonNull(transaction.execute(status -> begun(rollout, occasion)));
        } catch (DuplicateKeyException another) {
            throw diagnoses
                    .open(rollout.id())
                    .map(open -> new DiagnosisOpenAlready(open.id()))
                    .orElseThrow(() -> another);
        }
    }

    private Diagnosis begun(Rollout rollout, Occasion occasion) {
        Diagnosis diagnosis = new Diagnosis(
                DiagnosisId.random(),
                rollout.id(),
                DiagnosisState.OPEN,
                occasion,
                clock.instant(),
                null,
                Found.on(List.of(), List.of()),
                null);
        diagnoses.add(diagnosis);
        ledger.write(rollout.id(), occasion.by(), null, words.line(occasion), occasion.why());
        processes.start(
                StallDiagnosis.KEY,
                rollout.id(),
                ProcessValues.none()
                        .with(StallDiagnosis.DIAGNOSIS_ID, diagnosis.id().toString()));
        Diagnosis made = diagnoses.find(diagnosis.id()).orElseThrow();
        events.publishEvent(new StallDiagnosed(made));
        return made;
    }

    private static void mustMove(Rollout rollout) {
        if (rollout.state().ended()) {
            throw new RolloutEndedAlready(Sentence.of("rollout.refused.nothing-to-diagnose", rollout.name()));
        }
        if (rollout.state() == RolloutState.ON_HOLD) {
            throw new RolloutEndedAlready(Sentence.of("rollout.refused.on-hold", rollout.name()));
        }
    }
}
