package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.Step;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import org.springframework.stereotype.Component;

/** {@code gatherEvidence}: for each condition of the handoff, whether it holds today. */
@Component
class GatherEvidence implements DiagramAction {

    private final Rollouts rollouts;
    private final PeopleInPlace people;
    private final WorkInPlace work;

    GatherEvidence(Rollouts rollouts, PeopleInPlace people, WorkInPlace work) {
        this.rollouts = rollouts;
        this.people = people;
        this.work = work;
    }

    @Override
    public String name() {
        return "gatherEvidence";
    }

    @Override
    public void run(Step step) {
        Rollout rollout = rollouts.get(step.rollout());
        step.set(PilotToScale.GATE_OWNER, people.ownerIsThere(rollout));
        step.set(PilotToScale.GATE_DEPUTY, people.deputyIsThere(rollout));
        step.set(PilotToScale.GATE_SPONSOR, people.sponsorIsThere(rollout));
        step.set(PilotToScale.GATE_SPONSOR_SPEAKS, people.sponsorSpeaks(rollout));
        step.set(PilotToScale.GATE_DECISION_RIGHTS, people.decisionsHaveDeciders(rollout));
        step.set(PilotToScale.GATE_BUDGET, work.budgetIsApproved(rollout.id()));
        step.set(PilotToScale.GATE_READINESS, readyOrRiskCarried(step));
        step.set(PilotToScale.GATE_DOCUMENT, work.documentWasFollowed(rollout));
        step.set(PilotToScale.GATE_TEAMS, work.teamsAreInvolved(rollout.id()));
        step.set(PilotToScale.GATE_QUALITY, work.qualityIsChecked(rollout.id()));
    }

    private static boolean readyOrRiskCarried(Step step) {
        return Boolean.TRUE.equals(step.get(PilotToScale.WORKFLOW_READY))
                || Boolean.TRUE.equals(step.get(PilotToScale.RISK_ACCEPTED));
    }
}
