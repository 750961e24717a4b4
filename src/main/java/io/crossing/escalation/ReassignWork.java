package io.crossing.escalation;

import io.crossing.process.DiagramAction;
import io.crossing.process.Step;
import org.springframework.stereotype.Component;

/** {@code ${reassignWork}}: the open work of the late stage goes to somebody else. */
@Component
class ReassignWork implements DiagramAction {

    private final Deciding deciding;
    private final WorkOfStage work;

    ReassignWork(Deciding deciding, WorkOfStage work) {
        this.deciding = deciding;
        this.work = work;
    }

    @Override
    public String name() {
        return "reassignWork";
    }

    @Override
    public void run(Step step) {
        deciding.decide(step, Decision.REASSIGN, work::handOver);
    }
}
