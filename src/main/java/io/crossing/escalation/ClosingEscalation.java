package io.crossing.escalation;

import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.StageId;
import io.crossing.rollout.Ledger;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes escalations that nobody has to answer any more. */
@Service
public class ClosingEscalation {

    private final JdbcEscalations escalations;
    private final Processes processes;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingEscalation(
            JdbcEscalations escalations,
            Processes processes,
            Ledger ledger,
            ApplicationEventPublisher events,
            Clock clock) {
        this.escalations = escalations;
        this.processes = processes;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /** The stage was finished: what was asked about it is taken back. */
    @Transactional
    public void stageFinished(RolloutId rollout, StageId stage) {
        escalations.open(rollout, stage).ifPresent(this::takeBack);
        escalations.asksAgain(rollout).stream()
                .filter(answered -> answered.stage().equals(stage))
                .forEach(this::leaveAtThat);
    }

    /** The rollout ended: whatever was asked in it is taken back. */
    @Transactional
    public void rolloutEnded(RolloutId rollout) {
        List<Escalation> open = escalations.open(rollout);
        open.forEach(this::takeBack);
        escalations.asksAgain(rollout).forEach(this::leaveAtThat);
    }

    /** The run of its diagram came to an end without an answer. */
    @Transactional
    public void runEnded(String run) {
        escalations.openOfRun(run).ifPresent(escalation -> close(escalation.id()));
    }

    /** Closes an open escalation; one that was answered stays so. */
    @Transactional
    public void close(EscalationId id) {
        if (escalations.close(id, clock.instant())) {
            Escalation closed = escalations.get(id);
            ledger.write(
                    closed.rollout(), null, null, Sentence.of("history.escalation.closed", closed.stageName()), null);
            events.publishEvent(new EscalationClosed(closed));
        }
    }

    /** What was decided was enough: nobody is asked again. */
    private void leaveAtThat(Escalation answered) {
        escalations.askAgain(answered.id(), null);
        processes.send(
                EscalationProcess.STAGE_FINISHED,
                answered.rollout(),
                EscalationProcess.ESCALATION_ID,
                answered.id().toString());
    }

    /** The diagram takes the question back; where it does not wait for this, the record is closed all the same. */
    private void takeBack(Escalation escalation) {
        processes.send(
                EscalationProcess.STAGE_FINISHED,
                escalation.rollout(),
                EscalationProcess.ESCALATION_ID,
                escalation.id().toString());
        close(escalation.id());
    }
}
