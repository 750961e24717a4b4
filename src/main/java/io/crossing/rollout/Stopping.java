package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.ProcessValues;
import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.rollout.jdbc.JdbcRollouts;
import io.crossing.rollout.jdbc.RolloutChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops a rollout by telling its diagram; the outcome is recorded when the diagram gets to its end. */
@Service
class Stopping implements StoppingRollout {

    private final JdbcRollouts rollouts;
    private final Rights rights;
    private final RolloutChanges changes;
    private final Clockwork clockwork;
    private final Processes processes;
    private final Ledger ledger;

    Stopping(
            JdbcRollouts rollouts,
            Rights rights,
            RolloutChanges changes,
            Clockwork clockwork,
            Processes processes,
            Ledger ledger) {
        this.rollouts = rollouts;
        this.rights = rights;
        this.changes = changes;
        this.clockwork = clockwork;
        this.processes = processes;
        this.ledger = ledger;
    }

    @Override
    @Transactional
    public void stop(
            RolloutId id,
            PersonId by,
            @Nullable PersonId onBehalfOf,
            @Nullable String reason,
            @Nullable String learned) {
        Rollout rollout = rollouts.locked(id);
        PersonId absent = rights.stop(rollout, by, onBehalfOf);
        StillRunning.must(rollout);
        Said said = new Said();
        String why = said.text("reason", reason, Sentence.of("rollout.refused.stop.why"));
        String lesson = said.text("learned", learned, Sentence.of("rollout.refused.stop.learned"));
        said.check();
        if (rollout.state() == RolloutState.ON_HOLD) {
            clockwork.goOn(rollout, by);
        }
        clockwork.letStagesGo(rollout, by);
        changes.decided(id, why, lesson, by);
        ledger.write(id, by, absent, Sentence.of("history.stopped"), why);
        if (processes.send(PilotToScale.ROLLOUT_STOPPED, id, ProcessValues.none()) == 0) {
            throw new RolloutEndedAlready(Sentence.of("rollout.refused.not-stoppable", rollout.name()));
        }
    }
}
