package io.crossing.escalation;

import io.crossing.process.ProcessEvent.ProcessEnded;
import io.crossing.process.ProcessEvent.ProcessStarted;
import io.crossing.process.ProcessEvent.RunMoved;
import io.crossing.process.ProcessEvent.StageLeft;
import io.crossing.process.ProcessEvent.TaskOpened;
import io.crossing.process.StageId;
import io.crossing.rollout.RolloutEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps escalations in step with what happens in the diagrams. */
@Component
class EscalationListener {

    private final JdbcEscalations escalations;
    private final ClosingEscalation closing;

    EscalationListener(JdbcEscalations escalations, ClosingEscalation closing) {
        this.escalations = escalations;
        this.closing = closing;
    }

    @EventListener
    void on(ProcessStarted started) {
        if (started.process().equals(EscalationProcess.KEY)) {
            escalations.runsAs(started.rollout(), started.run());
        }
    }

    @EventListener
    void on(TaskOpened opened) {
        if (opened.task().process().equals(EscalationProcess.KEY)) {
            escalations.askedWith(opened.rollout(), opened.task().id());
        }
    }

    @EventListener
    void on(StageLeft left) {
        closing.stageFinished(left.rollout(), left.stage());
    }

    @EventListener
    void on(RunMoved moved) {
        moved.renamed().forEach((from, to) -> escalations.rename(moved.rollout(), new StageId(from), new StageId(to)));
        moved.stages().forEach(stage -> escalations.call(moved.rollout(), stage.stage(), stage.name()));
    }

    @EventListener
    void on(ProcessEnded ended) {
        if (ended.process().equals(EscalationProcess.KEY)) {
            closing.runEnded(ended.run());
        }
    }

    @EventListener
    void on(RolloutEnded ended) {
        closing.rolloutEnded(ended.rollout());
    }
}
