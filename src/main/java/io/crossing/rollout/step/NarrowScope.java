package io.crossing.rollout.step;

import io.crossing.process.DiagramAction;
import io.crossing.process.Step;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.Rollouts;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code narrowScope}: the rollout goes on with the teams that were just chosen. */
@Component
class NarrowScope implements DiagramAction {

    private final Evidences evidences;
    private final Rollouts rollouts;
    private final LeavingTeamsOut leavingOut;

    NarrowScope(Evidences evidences, Rollouts rollouts, LeavingTeamsOut leavingOut) {
        this.evidences = evidences;
        this.rollouts = rollouts;
        this.leavingOut = leavingOut;
    }

    @Override
    public String name() {
        return "narrowScope";
    }

    @Override
    public void run(Step step) {
        Evidence decision = evidences.of(step.rollout()).stream()
                .filter(evidence -> evidence.content().answers().containsKey("keepTeams"))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Nobody chose which teams to keep (field \"keepTeams\")."));
        leavingOut.leaveOut(
                rollouts.get(step.rollout()),
                decision.content().by(),
                decision.content().onBehalfOf(),
                Set.copyOf(Answers.of(decision).teams("keepTeams")),
                Reasons.in(decision.content().answers()));
        step.set(PilotToScale.SCOPE_NARROWED, true);
    }
}
