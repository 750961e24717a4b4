package io.crossing.escalation;

import io.crossing.process.DiagramAction;
import io.crossing.process.Step;
import org.springframework.stereotype.Component;

/** {@code ${unblockWork}}: the note of whoever cleared the way reaches those who hold the work. */
@Component
class UnblockWork implements DiagramAction {

    private final Deciding deciding;
    private final WorkOfStage work;

    UnblockWork(Deciding deciding, WorkOfStage work) {
        this.deciding = deciding;
        this.work = work;
    }

    @Override
    public String name() {
        return "unblockWork";
    }

    @Override
    public void run(Step step) {
        deciding.decide(step, Decision.UNBLOCK, work::note);
    }
}
