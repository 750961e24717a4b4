package io.crossing.rollout.step;

import io.crossing.process.ProcessEvent.StageDeadlineMoved;
import io.crossing.process.ProcessEvent.StageEntered;
import io.crossing.process.ProcessEvent.StageLeft;
import io.crossing.rollout.Ledger;
import io.crossing.rollout.StageVisit;
import io.crossing.rollout.jdbc.JdbcStageVisits;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps when a rollout enters and leaves its stages; before anybody else hears of it, who may ask the record. */
@Component
class RecordingStages {

    private final JdbcStageVisits visits;
    private final Ledger ledger;

    RecordingStages(JdbcStageVisits visits, Ledger ledger) {
        this.visits = visits;
        this.ledger = ledger;
    }

    @EventListener
    @Order(0)
    void on(StageEntered stage) {
        boolean again = visits.of(stage.rollout()).stream()
                .anyMatch(visit -> visit.stage().equals(stage.stage()));
        visits.entered(stage);
        ledger.write(
                stage.rollout(), null, null, "The stage " + stage.name() + " began" + (again ? " again." : "."), null);
    }

    @EventListener
    @Order(0)
    void on(StageLeft stage) {
        String name = visits.of(stage.rollout()).stream()
                .filter(visit -> visit.stage().equals(stage.stage()))
                .map(StageVisit::name)
                .findFirst()
                .orElse(stage.stage().value());
        visits.left(stage);
        String what = stage.cancelled() ? " was left unfinished." : " was finished.";
        ledger.write(stage.rollout(), null, null, "The stage " + name + what, null);
    }

    @EventListener
    @Order(0)
    void on(StageDeadlineMoved stage) {
        visits.moved(stage);
    }
}
