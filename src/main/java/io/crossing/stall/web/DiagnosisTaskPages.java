package io.crossing.stall.web;

import io.crossing.process.WorkItemId;
import io.crossing.stall.Diagnoses;
import io.crossing.worklist.PageOfItsOwn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sponsor's task is done on the page of the diagnosis, where the evidence stands beside the decision. */
@Component
class DiagnosisTaskPages implements PageOfItsOwn {

    private final Diagnoses diagnoses;

    DiagnosisTaskPages(Diagnoses diagnoses) {
        this.diagnoses = diagnoses;
    }

    @Override
    public Optional<String> of(WorkItemId task) {
        return diagnoses
                .askedWith(task)
                .map(diagnosis -> "/rollouts/" + diagnosis.rollout() + "/diagnosis?of=" + diagnosis.id());
    }
}
