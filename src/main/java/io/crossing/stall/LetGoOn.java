package io.crossing.stall;

import io.crossing.process.DiagramAction;
import io.crossing.process.Step;
import org.springframework.stereotype.Component;

/** {@code ${letGoOn}}: the sponsor sees no stall; it goes on as it is, and the reason is on record. */
@Component
class LetGoOn implements DiagramAction {

    private final DecidingStall deciding;

    LetGoOn(DecidingStall deciding) {
        this.deciding = deciding;
    }

    @Override
    public String name() {
        return "letGoOn";
    }

    @Override
    public void run(Step step) {
        deciding.decide(step, Verdict.GO_ON, (diagnosis, decided) -> {});
    }
}
