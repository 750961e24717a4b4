package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.jdbc.Particulars;
import io.crossing.rollout.jdbc.Waiting;
import org.springframework.stereotype.Component;

/** Says what a person may do with a rollout now, so that a page offers that and nothing else. */
@Component
public class Permissions {

    private final Rights rights;
    private final Teams teams;
    private final Waiting waiting;
    private final JdbcParticulars particulars;

    Permissions(Rights rights, Teams teams, Waiting waiting, JdbcParticulars particulars) {
        this.rights = rights;
        this.teams = teams;
        this.waiting = waiting;
        this.particulars = particulars;
    }

    public May of(Rollout rollout, PersonId person) {
        if (rollout.state().ended()) {
            return new May(false, false, false, false, false, false, false, false, false);
        }
        boolean moves = rollout.state() == RolloutState.RUNNING;
        boolean leads = rights.mayHold(rollout, person);
        Particulars known = particulars.of(rollout.id());
        return new May(
                rights.mayStop(rollout, person),
                moves
                        && rights.mayNarrow(rollout, person)
                        && teams.inScope(rollout.id()).size() > 1,
                moves && leads,
                !moves && leads,
                moves && leads && othersHoldSomething(rollout, person),
                known.ownerAcceptedAt() != null && rights.maySayOwnerLeaves(rollout, person),
                known.sponsorConfirmedAt() != null && rights.maySaySponsorLeaves(rollout, person),
                moves && rights.mayReopen(rollout, person),
                rollout.moves() && rights.maySkip(rollout, person));
    }

    private boolean othersHoldSomething(Rollout rollout, PersonId person) {
        return waiting.of(rollout.id()).stream().anyMatch(one -> one.person() != null && !person.equals(one.person()));
    }
}
