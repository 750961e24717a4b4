package io.crossing.rollout.step;

import io.crossing.process.Step;
import io.crossing.rollout.Team;
import io.crossing.rollout.Teams;
import org.springframework.stereotype.Component;

/** Finds the team that a step is about. */
@Component
class TeamOf {

    private final Teams teams;

    TeamOf(Teams teams) {
        this.teams = teams;
    }

    Team step(Step step) {
        return step.team()
                .flatMap(teams::find)
                .orElseThrow(() -> new IllegalStateException("\"" + step.name() + "\" (" + step.element()
                        + ") has to be asked of each team: it needs the variable \"team\"."));
    }
}
