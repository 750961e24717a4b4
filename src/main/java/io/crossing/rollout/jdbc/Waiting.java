package io.crossing.rollout.jdbc;

import static io.crossing.rollout.jdbc.Columns.text;

import io.crossing.process.PersonId;
import io.crossing.process.ProcessEvent.OpenedTask;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.WaitingOn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What rollouts wait for, as rows; who held something before is kept, so that one can tell later on whom a rollout waited. */
@Repository
public class Waiting {

    private static final String KEEP = """
            insert into waiting_past (work_item, rollout, task, stage, person, offered_to, asked_at, held_from, held_until)
            values (:id, :rollout, :task, :stage, :person, :offeredTo, :askedAt, :heldFrom, :now)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Waiting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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

    /** @return whether it was somebody else's, or nobody's, until now */
    public boolean assigned(WorkItemId task, @Nullable PersonId person) {
        Held before = held(task).orElse(null);
        if (before == null || Objects.equals(before.waiting().person(), person)) {
            return false;
        }
        now("update waiting set person = :person, held_from = :now where work_item = :id", task)
                .param("person", text(person))
                .update();
        keep(before);
        return true;
    }

    public void over(WorkItemId task) {
        Held before = held(task).orElse(null);
        int gone = jdbc.sql("delete from waiting where work_item = :id")
                .param("id", task.value())
                .update();
        if (before != null && gone > 0) {
            keep(before);
        }
    }

    /** Who has held something since when; that is not what it was asked since, where it has changed hands. */
    private record Held(WaitingOn waiting, Instant from) {}

    private Optional<Held> held(WorkItemId task) {
        return jdbc.sql("select * from waiting where work_item = :id")
                .param("id", task.value())
                .query((row, number) -> {
                    WaitingOn waiting = waiting(row);
                    Instant from = Columns.optionalInstant(row, "held_from");
                    return new Held(waiting, from == null ? waiting.since() : from);
                })
                .optional();
    }

    private void keep(Held held) {
        WaitingOn waiting = held.waiting();
        now(KEEP, waiting.workItem())
                .param("rollout", waiting.rollout().value())
                .param("task", waiting.task())
                .param("stage", text(waiting.stage()))
                .param("person", text(waiting.person()))
                .param("offeredTo", waiting.offeredTo())
                .param("askedAt", Columns.time(waiting.since()))
                .param("heldFrom", Columns.time(held.from()))
                .update();
    }

    private JdbcClient.StatementSpec now(String sql, WorkItemId task) {
        return jdbc.sql(sql).param("id", task.value()).param("now", Columns.time(clock.instant()));
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
