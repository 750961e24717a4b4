package io.crossing.rollout.jdbc;

import io.crossing.process.ProcessEvent.MovedStage;
import io.crossing.process.ProcessEvent.OpenedTask;
import io.crossing.process.RolloutId;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lets the record follow a rollout that was moved to another version of its diagram: what is called otherwise there is so in the record. */
@Repository
public class Renaming {

    private final JdbcClient jdbc;
    private final JdbcStageVisits visits;

    Renaming(JdbcClient jdbc, JdbcStageVisits visits) {
        this.jdbc = jdbc;
        this.visits = visits;
    }

    /** @param renamed ids of elements of the old version and what they are called in the new one */
    public void elements(RolloutId rollout, Map<String, String> renamed) {
        renamed.forEach((from, to) -> {
            rename("stage_visit", "stage", rollout, from, to);
            rename("hold", "stage", rollout, from, to);
            rename("evidence", "stage", rollout, from, to);
            rename("evidence", "task", rollout, from, to);
            rename("waiting", "stage", rollout, from, to);
        });
    }

    /** A stage that it is in is called as the new version calls it, and has no deadline where that gives it none. */
    public void stage(RolloutId rollout, MovedStage stage) {
        jdbc.sql("update stage_visit set name = :name" + (stage.deadline() ? "" : ", due_at = null")
                        + " where rollout = :rollout and stage = :stage and left_at is null")
                .param("name", stage.name())
                .param("rollout", rollout.value())
                .param("stage", stage.stage().value())
                .update();
        visits.show(rollout);
    }

    public void task(OpenedTask task) {
        jdbc.sql("update waiting set task = :task, stage = :stage where work_item = :id")
                .param("task", task.name())
                .param("stage", Columns.text(task.stage()))
                .param("id", task.id().value())
                .update();
    }

    private void rename(String table, String column, RolloutId rollout, String from, String to) {
        jdbc.sql("update " + table + " set " + column + " = :to where rollout = :rollout and " + column + " = :from")
                .param("to", to)
                .param("rollout", rollout.value())
                .param("from", from)
                .update();
    }
}
