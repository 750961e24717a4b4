package io.crossing.rollout.step;

import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.rollout.Gap;
import io.crossing.rollout.Gaps;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.StageVisit;
import io.crossing.rollout.StageVisits;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads from the record what was skipped; what a stage still works on is not skipped, and what lies ahead is not either. */
@Component
class GapsOnRecord implements Gaps {

    private final Rollouts rollouts;
    private final StageVisits visits;
    private final GapsAmongPeople people;
    private final GapsInWork work;
    private final GapsOfTeams teams;

    GapsOnRecord(Rollouts rollouts, StageVisits visits, GapsAmongPeople people, GapsInWork work, GapsOfTeams teams) {
        this.rollouts = rollouts;
        this.visits = visits;
        this.people = people;
        this.work = work;
        this.teams = teams;
    }

    @Override
    public List<Gap> of(RolloutId id) {
        Rollout rollout = rollouts.get(id);
        Way way = new Way(visits.of(id));
        Stream<Gap> gaps = Stream.empty();
        if (way.left(PilotToScale.MANDATE)) {
            gaps = Stream.concat(people.inMandate(rollout), work.inBudget(rollout));
        }
        if (way.left(PilotToScale.OWNERSHIP)) {
            gaps = Stream.concat(gaps, people.inOwnership(rollout));
        }
        if (way.left(PilotToScale.READINESS)) {
            gaps = Stream.concat(gaps, work.inReadiness(rollout));
        }
        if (way.left(PilotToScale.DOCUMENTATION)) {
            gaps = Stream.concat(gaps, work.inDocument(rollout));
        }
        if (way.entered(PilotToScale.INVOLVEMENT)) {
            gaps = Stream.concat(gaps, teams.of(rollout, way.left(PilotToScale.INVOLVEMENT)));
        }
        if (way.left(PilotToScale.QUALITY)) {
            gaps = Stream.concat(gaps, work.inQuality(rollout));
        }
        return gaps.toList();
    }

    /** The stages that a rollout has been in. */
    private record Way(List<StageVisit> visits) {

        boolean entered(StageId stage) {
            return visits.stream().anyMatch(visit -> visit.stage().equals(stage));
        }

        boolean left(StageId stage) {
            return entered(stage)
                    && visits.stream()
                            .filter(visit -> visit.stage().equals(stage))
                            .noneMatch(StageVisit::open);
        }
    }
}
