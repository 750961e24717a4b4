package io.crossing.escalation;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.process.WorkItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code escalation}, which becomes an escalation with its rungs. */
record EscalationRow(UUID id, Escalation bare) {

    static EscalationRow read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String task = row.getString("work_item");
        UUID follows = row.getObject("follows", UUID.class);
        return new EscalationRow(
                id,
                new Escalation(
                        new EscalationId(id),
                        new RolloutId(row.getObject("rollout", UUID.class)),
                        new StageId(row.getString("stage")),
                        row.getString("stage_name"),
                        Times.readSet(row, "due_at"),
                        Times.readSet(row, "raised_at"),
                        EscalationState.valueOf(row.getString("state")),
                        new PersonId(row.getString("recipient")),
                        task == null ? null : new WorkItemId(task),
                        acknowledgement(row),
                        AnswerColumns.read(row),
                        Times.read(row, "closed_at"),
                        follows == null ? null : new EscalationId(follows),
                        Times.read(row, "asks_again_at"),
                        List.of()));
    }

    private static @Nullable Acknowledgement acknowledgement(ResultSet row) throws SQLException {
        Instant at = Times.read(row, "acknowledged_at");
        return at == null
                ? null
                : new Acknowledgement(
                        new PersonId(row.getString("acknowledged_by")), at, Times.read(row, "rests_until"));
    }

    Escalation with(List<Rung> rungs) {
        return new Escalation(
                bare.id(),
                bare.rollout(),
                bare.stage(),
                bare.stageName(),
                bare.dueAt(),
                bare.raisedAt(),
                bare.state(),
                bare.recipient(),
                bare.task(),
                bare.acknowledgement(),
                bare.answer(),
                bare.closedAt(),
                bare.follows(),
                bare.asksAgainAt(),
                rungs);
    }
}
