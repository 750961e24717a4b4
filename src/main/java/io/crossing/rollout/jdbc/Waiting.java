package io.crossing.rollout.jdbc;

import static io.crossing.rollout.jdbc.Columns.text;

import io.crossing.process.PersonId;
import io.crossing.process.ProcessEvent.OpenedTask;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.WaitingOn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What rollouts wait for, as rows. */
@Repository
public class Waiting {

    private final JdbcClient jdbc;

    Waiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a rollout waits for, the longest first. */
    public List<WaitingOn> of(RolloutId rollout) {
        return of(List.of(rollout)).getOrDefault(rollout, List.of());
    }

    /** The same for several rollouts, in one query. */
    public Map<RolloutId, List<WaitingOn>> of(Collection<RolloutId> rollouts) {
        if (rollouts.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from waiting where rollout in (:rollouts) order by since, task, work_item")
                .param("rollouts", rollouts.stream().map(RolloutId::value).toList())
                .query((row, number) -> waiting(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(WaitingOn::rollout));
    }

    public void opened(RolloutId rollout, OpenedTask task) {
        jdbc.sql("""
                        insert into waiting (work_item, rollout, task, stage, team, person, offered_to, since)
                        values (:id, :rollout, :task, :stage, :team, :person, :offeredTo, :since)
                        """)
                .param("id", task.id().value())
                .param("rollout", rollout.value())
                .param("task", task.name())
                .param("stage", text(task.stage()))
                .param("team", Columns.uuid(task.team()))
                .param("person", text(task.assignee()))
                .param("offeredTo", task.groups().stream().sorted().findFirst().orElse(null))
                .param("since", Columns.time(task.at()))
                .update();
    }

    public void assigned(WorkItemId task, @Nullable PersonId person) {
        jdbc.sql("update waiting set person = :person where work_item = :id")
                .param("id", task.value())
                .param("person", text(person))
                .update();
    }

    public void over(WorkItemId task) {
        jdbc.sql("delete from waiting where work_item = :id")
                .param("id", task.value())
                .update();
    }

    private static WaitingOn waiting(ResultSet row) throws SQLException {
        return new WaitingOn(
                new WorkItemId(row.getString("work_item")),
                Columns.rollout(row, "rollout"),
                row.getString("task"),
                Columns.optionalStage(row, "stage"),
                Columns.optionalTeam(row, "team"),
                Columns.optionalPerson(row, "person"),
                row.getString("offered_to"),
                Columns.instant(row, "since"));
    }
}
