package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.jdbc.JdbcRollouts;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a rollout on hold: its clock stands, nothing is late meanwhile, and nothing can be done in it. */
@Service
public class HoldingRollout {

    private final JdbcRollouts rollouts;
    private final Rights rights;
    private final Clockwork clockwork;
    private final Ledger ledger;
    private final WorkingTime time;
    private final Clock clock;

    HoldingRollout(
            JdbcRollouts rollouts, Rights rights, Clockwork clockwork, Ledger ledger, WorkingTime time, Clock clock) {
        this.rollouts = rollouts;
        this.rights = rights;
        this.clockwork = clockwork;
        this.ledger = ledger;
        this.time = time;
        this.clock = clock;
    }

    /**
     * Stops the clock.
     *
     * @param until the last day on hold, today or later; the rollout goes on by itself the day after
     * @throws NotAllowed unless {@code by} is the lead or the sponsor
     * @throws RolloutEndedAlready if it is over or on hold already
     * @throws AnswersRefused if the day has passed or is missing, or the reason is blank
     */
    @Transactional
    public void hold(RolloutId id, PersonId by, @Nullable LocalDate until, @Nullable String reason) {
        Rollout rollout = rollouts.locked(id);
        rights.hold(rollout, by);
        StillRunning.must(rollout);
        if (rollout.state() == RolloutState.ON_HOLD) {
            throw new RolloutEndedAlready(
                    "“" + rollout.name() + "” is on hold already, until " + rollout.heldUntil() + ".");
        }
        Said said = new Said();
        LocalDate today = time.day(clock.instant());
        LocalDate last = until == null ? today.minusDays(1) : until;
        if (last.isBefore(today) || last.isAfter(today.plusYears(2))) {
            said.refuse(
                    "until", "Choose a day from today on, at most two years away, such as " + today.plusWeeks(2) + ".");
        }
        String why = said.text("reason", reason, "Say why, for example “The system it runs in is being replaced.”");
        said.check();
        ledger.write(id, by, null, "Put the rollout on hold until " + last + ".", why);
        clockwork.stop(rollout, last, why, by);
    }
}
