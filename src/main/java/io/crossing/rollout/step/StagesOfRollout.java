package io.crossing.rollout.step;

import io.crossing.process.Diagrams;
import io.crossing.process.Diagrams.StageOutline;
import io.crossing.rollout.Rollout;
import java.util.List;
import org.springframework.stereotype.Component;

/** The stages of the version of the diagram that a rollout runs on, in their order. */
@Component
public class StagesOfRollout {

    private final Diagrams diagrams;

    StagesOfRollout(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    public List<StageOutline> of(Rollout rollout) {
        return diagrams.version(rollout.process(), rollout.version()).stages();
    }
}
