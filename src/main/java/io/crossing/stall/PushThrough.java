package io.crossing.stall;

import io.crossing.process.DiagramAction;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.process.Step;
import io.crossing.rollout.PracticeFact.Kind;
import io.crossing.rollout.ReopeningStage;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.StageVisits;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * {@code ${pushThrough}}: the stage that supplies what is missing is opened again. Where the rollout is in that stage, has not come to it yet, or
 * a successor is being asked for beside it, nothing has to be opened.
 */
@Component
class PushThrough implements DiagramAction {

    /** What the diagram of the rollout asks for by itself, beside whatever runs. */
    private static final Set<Kind> ASKED_BESIDE = Set.of(Kind.OWNER_LEFT, Kind.SPONSOR_LEFT);

    private final DecidingStall deciding;
    private final ReopeningStage reopening;
    private final Rollouts rollouts;
    private final StageVisits visits;

    PushThrough(DecidingStall deciding, ReopeningStage reopening, Rollouts rollouts, StageVisits visits) {
        this.deciding = deciding;
        this.reopening = reopening;
        this.rollouts = rollouts;
        this.visits = visits;
    }

    @Override
    public String name() {
        return "pushThrough";
    }

    @Override
    public void run(Step step) {
        deciding.decide(step, Verdict.PUSH_THROUGH, this::goBack);
    }

    private void goBack(Diagnosis diagnosis, StallDecided decided) {
        Rollout rollout = rollouts.get(diagnosis.rollout());
        StageId backTo = decided.backTo();
        if (backTo != null && !backTo.equals(rollout.stage()) && !askedBeside(diagnosis, backTo)) {
            boolean begun = begun(rollout.id(), backTo);
            if (begun || decided.overrides()) {
                reopening.reopenAsDecided(
                        rollout.id(), decided.by(), deciding.steadOf(diagnosis, decided), backTo, decided.reason());
            }
        }
    }

    private boolean begun(RolloutId rollout, StageId stage) {
        return visits.of(rollout).stream().anyMatch(visit -> visit.stage().equals(stage));
    }

    private static boolean askedBeside(Diagnosis diagnosis, StageId backTo) {
        return diagnosis.found().practices().stream()
                .filter(found -> found.practice().stage().equals(backTo))
                .flatMap(found -> found.facts().stream())
                .anyMatch(fact -> ASKED_BESIDE.contains(fact.kind()));
    }
}
