package io.crossing.rollout.step;

import io.crossing.people.People;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Team;
import io.crossing.rollout.Teams;
import io.crossing.rollout.jdbc.JdbcParticulars;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether the work that a handoff needs is done. */
@Component
class WorkInPlace {

    private final JdbcParticulars particulars;
    private final Documents documents;
    private final Teams teams;
    private final People people;

    WorkInPlace(JdbcParticulars particulars, Documents documents, Teams teams, People people) {
        this.particulars = particulars;
        this.documents = documents;
        this.teams = teams;
        this.people = people;
    }

    boolean budgetIsApproved(RolloutId rollout) {
        return particulars.of(rollout).budgetApproved();
    }

    /** The latest version was followed to the end by somebody who neither built the pilot nor wrote it. */
    boolean documentWasFollowed(Rollout rollout) {
        Evidence document = documents.latest(rollout.id()).orElse(null);
        Evidence dryRun = documents.dryRunOfLatest(rollout.id()).orElse(null);
        if (document == null || dryRun == null) {
            return false;
        }
        PersonId by = dryRun.content().by();
        return Documents.stuck(dryRun).isEmpty()
                && by != null
                && !by.equals(document.content().by())
                && !rollout.pilotTeam().contains(by);
    }

    boolean teamsAreInvolved(RolloutId rollout) {
        List<Team> inScope = teams.inScope(rollout);
        return inScope.stream().allMatch(team -> team.state().involved());
    }

    boolean qualityIsChecked(RolloutId rollout) {
        PersonId checker = particulars.of(rollout).qualityChecker();
        return checker != null && people.isActive(checker);
    }
}
