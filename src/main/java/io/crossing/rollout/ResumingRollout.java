package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.jdbc.Holds;
import io.crossing.rollout.jdbc.JdbcRollouts;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a rollout go on after a hold; what was due is due as much working time later as the clock stood still. */
@Service
public class ResumingRollout {

    private final JdbcRollouts rollouts;
    private final Rights rights;
    private final Clockwork clockwork;
    private final Ledger ledger;
    private final Holds holds;
    private final WorkingTime time;
    private final Clock clock;

    ResumingRollout(
            JdbcRollouts rollouts,
            Rights rights,
            Clockwork clockwork,
            Ledger ledger,
            Holds holds,
            WorkingTime time,
            Clock clock) {
        this.rollouts = rollouts;
        this.rights = rights;
        this.clockwork = clockwork;
        this.ledger = ledger;
        this.holds = holds;
        this.time = time;
        this.clock = clock;
    }

    /**
     * Lets it go on at once.
     *
     * @throws NotAllowed unless {@code by} is the lead or the sponsor
     * @throws RolloutEndedAlready if it is not on hold
     */
    @Transactional
    public void resume(RolloutId id, PersonId by) {
        Rollout rollout = rollouts.locked(id);
        rights.hold(rollout, by);
        if (rollout.state() != RolloutState.ON_HOLD) {
            throw new RolloutEndedAlready("“" + rollout.name() + "” is not on hold.");
        }
        ledger.write(id, by, null, "Let the rollout go on.", null);
        clockwork.goOn(rollout, by);
    }

    /** The rollouts whose last day on hold has passed. */
    List<RolloutId> waiting() {
        return holds.over(time.day(clock.instant()));
    }

    /** Lets a rollout go on because its last day on hold has passed; one that went on already is left alone. */
    @Transactional
    void goOnByItself(RolloutId id) {
        Rollout rollout = rollouts.locked(id);
        if (rollout.state() == RolloutState.ON_HOLD && waiting().contains(id)) {
            ledger.write(id, null, null, "The hold is over; the rollout goes on.", null);
            clockwork.goOn(rollout, null);
        }
    }
}
