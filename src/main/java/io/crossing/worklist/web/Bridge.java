package io.crossing.worklist.web;

import io.crossing.process.Diagrams;
import io.crossing.process.StageId;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.StageVisit;
import io.crossing.rollout.StageVisits;
import io.crossing.web.ValleyPicture.Pier;
import io.crossing.web.ValleyPicture.State;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where a rollout stands, as the piers of its bridge. */
@Component
class Bridge {

    private final Diagrams diagrams;
    private final StageVisits visits;
    private final Clock clock;

    Bridge(Diagrams diagrams, StageVisits visits, Clock clock) {
        this.diagrams = diagrams;
        this.visits = visits;
        this.clock = clock;
    }

    List<Pier> of(Rollout rollout) {
        Set<StageId> crossed = visits.of(rollout.id()).stream()
                .filter(visit -> !visit.open() && !visit.cancelled())
                .map(StageVisit::stage)
                .collect(Collectors.toSet());
        boolean late = rollout.overdue(clock.instant());
        return diagrams.version(rollout.process(), rollout.version()).stages().stream()
                .map(stage -> {
                    boolean here = stage.id().equals(rollout.stage());
                    State state = here ? State.CURRENT : crossed.contains(stage.id()) ? State.DONE : State.AHEAD;
                    return new Pier(stage.name(), state, here && late);
                })
                .toList();
    }
}
