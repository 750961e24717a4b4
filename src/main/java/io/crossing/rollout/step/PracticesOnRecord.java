package io.crossing.rollout.step;

import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.rollout.Practice;
import io.crossing.rollout.PracticeFound;
import io.crossing.rollout.Practices;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.StageVisit;
import io.crossing.rollout.StageVisits;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells from the record how well each scaling practice is done. */
@Component
class PracticesOnRecord implements Practices {

    private final Rollouts rollouts;
    private final StageVisits visits;
    private final PracticesOfPeople people;
    private final PracticesInWork work;
    private final PracticesAmongTeams teams;
    private final PracticesOfQuality quality;

    PracticesOnRecord(
            Rollouts rollouts,
            StageVisits visits,
            PracticesOfPeople people,
            PracticesInWork work,
            PracticesAmongTeams teams,
            PracticesOfQuality quality) {
        this.rollouts = rollouts;
        this.visits = visits;
        this.people = people;
        this.work = work;
        this.teams = teams;
        this.quality = quality;
    }

    @Override
    public List<PracticeFound> of(RolloutId id) {
        Rollout rollout = rollouts.get(id);
        Set<StageId> begun = visits.of(id).stream().map(StageVisit::stage).collect(Collectors.toSet());
        return Arrays.stream(Practice.values())
                .map(practice -> found(practice, graded(practice, rollout), begun.contains(practice.stage())))
                .toList();
    }

    private Graded graded(Practice practice, Rollout rollout) {
        return switch (practice) {
            case SPONSORSHIP -> people.sponsorship(rollout);
            case DECISION_RIGHTS -> people.decisionRights(rollout);
            case BUDGET -> work.budget(rollout);
            case OWNER -> people.owner(rollout);
            case DOCUMENT -> work.document(rollout);
            case INVOLVEMENT -> teams.involvement(rollout);
            case QUALITY -> quality.quality(rollout);
        };
    }

    private static PracticeFound found(Practice practice, Graded graded, boolean begun) {
        boolean ahead = !begun && graded.standing() == Practice.Standing.SKIPPED;
        return new PracticeFound(practice, graded.standing(), ahead, graded.facts());
    }
}
