package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.ProcessValues;
import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.TeamId;
import io.crossing.rollout.jdbc.JdbcRollouts;
import io.crossing.rollout.step.LeavingTeamsOut;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Narrows a rollout's scope when somebody who may decides so. */
@Service
class Narrowing implements NarrowingScope {

    private final JdbcRollouts rollouts;
    private final Rights rights;
    private final LeavingTeamsOut leavingOut;
    private final Processes processes;

    Narrowing(JdbcRollouts rollouts, Rights rights, LeavingTeamsOut leavingOut, Processes processes) {
        this.rollouts = rollouts;
        this.rights = rights;
        this.leavingOut = leavingOut;
        this.processes = processes;
    }

    @Override
    @Transactional
    public void narrow(
            RolloutId id, PersonId by, @Nullable PersonId onBehalfOf, Set<TeamId> keep, @Nullable String reason) {
        Rollout rollout = rollouts.locked(id);
        PersonId absent = rights.narrow(rollout, by, onBehalfOf);
        StillRunning.mustMove(rollout);
        Said said = new Said();
        String why = said.text("reason", reason, Sentence.of("rollout.refused.rescope.why"));
        said.check();
        processes.set(rollout.process(), id, ProcessValues.none().with(PilotToScale.SCOPE_NARROWED, true));
        leavingOut.leaveOut(rollout, by, absent, keep, why);
    }
}
