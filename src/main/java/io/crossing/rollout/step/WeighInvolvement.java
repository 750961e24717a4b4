package io.crossing.rollout.step;

import io.crossing.people.People;
import io.crossing.process.DiagramAction;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.Step;
import io.crossing.rollout.InvolveTeam;
import io.crossing.rollout.Team;
import org.springframework.stereotype.Component;

/** {@code weighInvolvement}: the facts that tell whether a team is involved or only told. */
@Component
class WeighInvolvement implements DiagramAction {

    private final TeamOf teamOf;
    private final TeamEvidence record;
    private final People people;

    WeighInvolvement(TeamOf teamOf, TeamEvidence record, People people) {
        this.teamOf = teamOf;
        this.record = record;
        this.people = people;
    }

    @Override
    public String name() {
        return "weighInvolvement";
    }

    @Override
    public void run(Step step) {
        RolloutId rollout = step.rollout();
        Team team = teamOf.step(step);
        PersonId champion = team.champion();
        step.set(InvolveTeam.ATTENDED_SHARE, record.attendedShare(rollout, team.id()));
        step.set(InvolveTeam.ADAPTED_OR_REASONED, record.adaptedOrReasoned(rollout, team.id()));
        step.set(
                InvolveTeam.CONCERNS_OPEN,
                record.openConcerns(rollout, team.id()).size());
        step.set(
                InvolveTeam.CHAMPION_NAMED,
                champion != null && people.isActive(champion) && record.championAgreed(rollout, team.id()));
    }
}
