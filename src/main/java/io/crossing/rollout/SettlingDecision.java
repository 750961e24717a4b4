package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.ProcessValues;
import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import io.crossing.rollout.jdbc.Settlements;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says in the middle of a rollout who decides something from now on; who is consulted about it and told stays. */
@Service
public class SettlingDecision {

    private final Rollouts rollouts;
    private final Settlements settlements;
    private final Involvement involvement;
    private final Processes processes;

    SettlingDecision(Rollouts rollouts, Settlements settlements, Involvement involvement, Processes processes) {
        this.rollouts = rollouts;
        this.settlements = settlements;
        this.involvement = involvement;
        this.processes = processes;
    }

    /** @param decision one of {@link DecisionRight#NEEDED}, or the rollout's own in words */
    @Transactional
    public void settle(RolloutId id, String decision, PersonId decider) {
        Rollout rollout = rollouts.get(id);
        List<DecisionRight> settled = with(settlements.decisionRights(id), decision, decider);
        settlements.settle(id, settled);
        involvement.takesPart(id, decider);
        boolean complete =
                settled.stream().map(DecisionRight::decision).toList().containsAll(DecisionRight.NEEDED);
        if (complete) {
            processes.set(
                    rollout.process(), id, ProcessValues.none().with(PilotToScale.DECISION_RIGHTS_COMPLETE, true));
        }
    }

    private static List<DecisionRight> with(List<DecisionRight> before, String decision, PersonId decider) {
        List<DecisionRight> after = new ArrayList<>();
        boolean found = false;
        for (DecisionRight right : before) {
            boolean same = right.decision().equals(decision);
            found |= same;
            after.add(same ? new DecisionRight(decision, decider, right.consulted(), right.told()) : right);
        }
        if (!found) {
            after.add(new DecisionRight(decision, decider, List.of(), List.of()));
        }
        return after;
    }
}
