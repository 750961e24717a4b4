package io.crossing.rollout.step;

import io.crossing.process.Step;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.jdbc.JdbcEvidences;
import org.springframework.stereotype.Component;

/** Finds what was answered at the step that has just been done. */
@Component
class Given {

    private final JdbcEvidences evidences;

    Given(JdbcEvidences evidences) {
        this.evidences = evidences;
    }

    Evidence at(Step step) {
        return evidences
                .latestAt(step.rollout(), step.element(), step.team().orElse(null))
                .orElseThrow(() -> new IllegalStateException("Nothing is on record for \"" + step.name() + "\" ("
                        + step.element() + "): keep the answers as evidence before the task is completed."));
    }
}
