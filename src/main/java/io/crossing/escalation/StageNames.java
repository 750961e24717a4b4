package io.crossing.escalation;

import io.crossing.process.Diagrams;
import io.crossing.process.Diagrams.StageOutline;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.process.Step;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What people call the stages of a rollout. */
@Component
class StageNames {

    private final Rollouts rollouts;
    private final Diagrams diagrams;

    StageNames(Rollouts rollouts, Diagrams diagrams) {
        this.rollouts = rollouts;
        this.diagrams = diagrams;
    }

    String of(RolloutId rollout, StageId stage) {
        return of(rollouts.get(rollout), stage);
    }

    String of(Rollout rollout, StageId stage) {
        return stage.equals(rollout.stage()) && rollout.stageName() != null
                ? Objects.requireNonNull(rollout.stageName())
                : drawn(rollout, stage);
    }

    private String drawn(Rollout rollout, StageId stage) {
        return diagrams.version(rollout.process(), rollout.version()).stages().stream()
                .filter(outline -> outline.id().equals(stage))
                .map(StageOutline::name)
                .findFirst()
                .orElse(stage.value());
    }

    /** The stage that a step is about. */
    static StageId stageOf(Step step) {
        return step.stage()
                .orElseThrow(() -> new IllegalStateException("“" + step.name() + "” (" + step.element()
                        + ") has to follow a timer on the edge of a stage."));
    }
}
