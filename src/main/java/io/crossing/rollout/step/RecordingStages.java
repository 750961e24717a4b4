package io.crossing.rollout.step;

import io.crossing.process.ProcessEvent.StageDeadlineMoved;
import io.crossing.process.ProcessEvent.StageEntered;
import io.crossing.process.ProcessEvent.StageLeft;
import io.crossing.process.ProcessEvent.WaitMoved;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.StageId;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.StageVisit;
import io.crossing.rollout.jdbc.Holds;
import io.crossing.rollout.jdbc.JdbcStageVisits;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps when a rollout enters and leaves its stages; before anybody else hears of it, who may ask the record. Where a step is
 * taken back the record has been put right already, and there is nothing to keep.
 */
@Component
class RecordingStages {

    private final JdbcStageVisits visits;
    private final Holds holds;
    private final Ledger ledger;

    RecordingStages(JdbcStageVisits visits, Holds holds, Ledger ledger) {
        this.visits = visits;
        this.holds = holds;
        this.ledger = ledger;
    }

    @EventListener
    @Order(0)
    void on(StageEntered stage) {
        List<StageVisit> known = visits.of(stage.rollout()).stream()
                .filter(visit -> visit.stage().equals(stage.stage()))
                .toList();
        if (known.stream().anyMatch(StageVisit::open)) {
            return;
        }
        boolean again = !known.isEmpty();
        visits.entered(stage);
        ledger.write(
                stage.rollout(),
                null,
                null,
                Sentence.of(again ? "history.stage.began-again" : "history.stage.began", stage.name()),
                null);
    }

    @EventListener
    @Order(0)
    void on(StageLeft stage) {
        current(stage.rollout(), stage.stage()).ifPresent(visit -> left(visit, stage));
    }

    private void left(StageVisit visit, StageLeft stage) {
        visits.left(stage);
        holds.end(stage.rollout(), stage.stage(), stage.at(), null);
        String what = stage.cancelled() ? "history.stage.unfinished" : "history.stage.finished";
        ledger.write(stage.rollout(), null, null, Sentence.of(what, visit.name()), null);
    }

    @EventListener
    @Order(0)
    void on(StageDeadlineMoved stage) {
        Instant before = stage.from() == null ? passed(stage) : stage.from();
        visits.moved(stage);
        ledger.moved(
                stage.rollout(),
                Sentence.of("history.stage.moved", name(stage.rollout(), stage.stage())),
                before,
                stage.to());
    }

    /** The deadline that had passed already, so that no timer knows it any more. */
    private @Nullable Instant passed(StageDeadlineMoved stage) {
        return current(stage.rollout(), stage.stage()).map(StageVisit::dueAt).orElse(null);
    }

    private Optional<StageVisit> current(RolloutId rollout, StageId stage) {
        return visits.of(rollout).stream()
                .filter(visit -> visit.open() && visit.stage().equals(stage))
                .findFirst();
    }

    @EventListener
    @Order(0)
    void on(WaitMoved wait) {
        ledger.moved(
                wait.rollout(),
                Sentence.of("history.wait-moved", wait.timer().name()),
                wait.timer().due(),
                wait.to());
    }

    private String name(RolloutId rollout, StageId stage) {
        return visits.of(rollout).stream()
                .filter(visit -> visit.stage().equals(stage))
                .map(StageVisit::name)
                .findFirst()
                .orElse(stage.value());
    }
}
