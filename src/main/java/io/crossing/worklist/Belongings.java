package io.crossing.worklist;

import io.crossing.process.Diagrams;
import io.crossing.process.Diagrams.StageOutline;
import io.crossing.process.ProcessEvent.OpenedTask;
import io.crossing.process.StageId;
import io.crossing.process.TeamId;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.StageVisits;
import io.crossing.rollout.Team;
import io.crossing.rollout.Teams;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what a task belongs to, and by when it is due with it. */
@Component
class Belongings {

    private final Rollouts rollouts;
    private final Teams teams;
    private final StageVisits visits;
    private final Diagrams diagrams;

    Belongings(Rollouts rollouts, Teams teams, StageVisits visits, Diagrams diagrams) {
        this.rollouts = rollouts;
        this.teams = teams;
        this.visits = visits;
        this.diagrams = diagrams;
    }

    Belonging of(Rollout rollout, OpenedTask task) {
        return new Belonging(
                rollout.id(),
                rollout.name(),
                rollout.businessArea(),
                stageName(rollout, task.stage()),
                teamName(task.team()));
    }

    /** The task's own due date, else that of its stage; of the stage that the rollout is in for what lies in none. */
    @Nullable Instant dueAt(Rollout rollout, OpenedTask task) {
        if (task.dueAt() != null) {
            return task.dueAt();
        }
        StageId stage = task.stage();
        return stage == null
                ? rollout.stageDueAt()
                : visits.dueAt(rollout.id(), stage).orElse(null);
    }

    /** When its stage is due, whatever due date of its own it has. */
    @Nullable Instant dueAt(WorkItem item) {
        StageId stage = item.stage();
        return stage == null
                ? rollouts.get(item.rollout()).stageDueAt()
                : visits.dueAt(item.rollout(), stage).orElse(null);
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

    private @Nullable String teamName(@Nullable TeamId team) {
        if (team == null) {
            return null;
        }
        return teams.find(team).map(Team::name).orElse(null);
    }
}
