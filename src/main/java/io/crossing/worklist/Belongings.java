package io.crossing.worklist;

import io.crossing.process.Diagrams;
import io.crossing.process.Diagrams.StageOutline;
import io.crossing.process.ProcessEvent.OpenedTask;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.process.TeamId;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutForms;
import io.crossing.rollout.Rollouts;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a task belongs to, and by when it is due with it. */
@Component
class Belongings {

    private final Rollouts rollouts;
    private final RolloutForms forms;
    private final Diagrams diagrams;

    Belongings(Rollouts rollouts, RolloutForms forms, Diagrams diagrams) {
        this.rollouts = rollouts;
        this.forms = forms;
        this.diagrams = diagrams;
    }

    Belonging of(RolloutId id, OpenedTask task) {
        Rollout rollout = rollouts.get(id);
        return new Belonging(
                id,
                rollout.name(),
                rollout.businessArea(),
                stageName(rollout, task.stage()),
                teamName(id, task.team()));
    }

    /** The task's own due date, else that of the stage: the one it lies in, or that the rollout is in where it lies in none. */
    @Nullable Instant dueAt(RolloutId id, OpenedTask task) {
        if (task.dueAt() != null) {
            return task.dueAt();
        }
        Rollout rollout = rollouts.get(id);
        StageId stage = task.stage();
        return stage == null || stage.equals(rollout.stage()) ? rollout.stageDueAt() : null;
    }

    private @Nullable String stageName(Rollout rollout, @Nullable StageId stage) {
        if (stage == null || stage.equals(rollout.stage())) {
            return stage == null ? null : rollout.stageName();
        }
        Optional<StageOutline> drawn = diagrams.version(rollout.process(), rollout.version()).stages().stream()
                .filter(outline -> outline.id().equals(stage))
                .findFirst();
        return drawn.map(StageOutline::name).orElse(stage.value());
    }

    private @Nullable String teamName(RolloutId rollout, @Nullable TeamId team) {
        if (team == null) {
            return null;
        }
        Object name = forms.context(rollout, team).data().get("teamName");
        return name == null ? null : name.toString();
    }
}
