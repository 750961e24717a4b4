package io.crossing.stall;

import io.crossing.process.ProcessEvent.OpenedTask;
import io.crossing.process.ProcessEvent.ProcessEnded;
import io.crossing.process.ProcessEvent.ProcessStarted;
import io.crossing.process.ProcessEvent.TaskOpened;
import io.crossing.process.ProcessEvent.TaskReopened;
import io.crossing.process.ProcessValues;
import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.RolloutEnded;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps diagnoses in step with what happens in the diagrams, and closes those that nobody has to decide about any more. */
@Component
class ClosingDiagnosis {

    private final JdbcDiagnoses diagnoses;
    private final Processes processes;
    private final Ledger ledger;
    private final Clock clock;

    ClosingDiagnosis(JdbcDiagnoses diagnoses, Processes processes, Ledger ledger, Clock clock) {
        this.diagnoses = diagnoses;
        this.processes = processes;
        this.ledger = ledger;
        this.clock = clock;
    }

    @EventListener
    void on(ProcessStarted started) {
        if (started.process().equals(StallDiagnosis.KEY)) {
            diagnoses.runsAs(started.rollout(), started.run());
        }
    }

    @EventListener
    void on(TaskOpened opened) {
        asked(opened.rollout(), opened.task());
    }

    @EventListener
    void on(TaskReopened reopened) {
        asked(reopened.rollout(), reopened.task());
    }

    private void asked(RolloutId rollout, OpenedTask task) {
        if (task.process().equals(StallDiagnosis.KEY)) {
            diagnoses.askedWith(rollout, task.id());
        }
    }

    /** The diagram came to an end without a decision, as one that an admin drew may. */
    @EventListener
    void on(ProcessEnded ended) {
        if (ended.process().equals(StallDiagnosis.KEY)) {
            diagnoses.closeRun(ended.run(), clock.instant());
        }
    }

    @EventListener
    void on(RolloutEnded ended) {
        diagnoses.open(ended.rollout()).ifPresent(open -> {
            processes.send(StallDiagnosis.ROLLOUT_ENDED, ended.rollout(), ProcessValues.none());
            close(open.id());
        });
    }

    void close(DiagnosisId id) {
        if (diagnoses.close(id, clock.instant())) {
            diagnoses
                    .find(id)
                    .ifPresent(closed ->
                            ledger.write(closed.rollout(), null, null, Sentence.of("history.stall.closed"), null));
        }
    }
}
