package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.jdbc.JdbcRollouts;
import io.crossing.rollout.jdbc.Particulars;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says that the owner or the sponsor leaves: a successor is asked for at once, and the deputy stands in. */
@Service
public class LeavingRollout {

    private final JdbcRollouts rollouts;
    private final JdbcParticulars particulars;
    private final Rights rights;
    private final Departures departures;

    LeavingRollout(JdbcRollouts rollouts, JdbcParticulars particulars, Rights rights, Departures departures) {
        this.rollouts = rollouts;
        this.particulars = particulars;
        this.rights = rights;
        this.departures = departures;
    }

    /**
     * The owner leaves.
     *
     * @param reason may be left out
     * @throws NotAllowed unless {@code by} is the owner or the lead
     * @throws RolloutEndedAlready if the rollout is over, has no owner, or is asking for one
     */
    @Transactional
    public void ownerLeaves(RolloutId id, PersonId by, @Nullable String reason) {
        Rollout rollout = rollouts.locked(id);
        rights.sayOwnerLeaves(rollout, by);
        StillRunning.must(rollout);
        Particulars known = particulars.of(id);
        PersonId owner = rollout.owner();
        if (owner == null || known.ownerAcceptedAt() == null) {
            throw new RolloutEndedAlready(Sentence.of(
                    known.ownerLeftAt() == null ? "rollout.refused.no-owner" : "rollout.refused.owner-asked",
                    rollout.name()));
        }
        departures.ownerLeft(rollout, owner, by, why(reason));
    }

    /**
     * The sponsor leaves.
     *
     * @param reason may be left out
     * @throws NotAllowed unless {@code by} is the sponsor or the lead
     * @throws RolloutEndedAlready if the rollout is over, the sponsor has not confirmed, or another is being asked
     */
    @Transactional
    public void sponsorLeaves(RolloutId id, PersonId by, @Nullable String reason) {
        Rollout rollout = rollouts.locked(id);
        rights.saySponsorLeaves(rollout, by);
        StillRunning.must(rollout);
        Particulars known = particulars.of(id);
        if (known.sponsorLeftAt() != null) {
            throw new RolloutEndedAlready(Sentence.of("rollout.refused.sponsor-asked", rollout.name()));
        }
        if (known.sponsorConfirmedAt() == null) {
            throw new RolloutEndedAlready(Sentence.of("rollout.refused.sponsor-unconfirmed", rollout.name()));
        }
        departures.sponsorLeft(rollout, by, why(reason));
    }

    private static @Nullable Sentence why(@Nullable String reason) {
        String given = Said.optional("reason", reason);
        return given == null ? null : Sentence.quoting(given);
    }
}
