package io.crossing.rollout.jdbc;

import static io.crossing.rollout.jdbc.Columns.instant;
import static io.crossing.rollout.jdbc.Columns.optionalDay;
import static io.crossing.rollout.jdbc.Columns.optionalInstant;
import static io.crossing.rollout.jdbc.Columns.optionalPerson;
import static io.crossing.rollout.jdbc.Columns.optionalStage;
import static io.crossing.rollout.jdbc.Columns.people;
import static io.crossing.rollout.jdbc.Columns.person;

import io.crossing.process.RolloutId;
import io.crossing.rollout.Outcome;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a rollout of its row, which has its pilot team with it. */
final class RolloutRow {

    private final Instant now;

    RolloutRow(Instant now) {
        this.now = now;
    }

    Rollout read(ResultSet row) throws SQLException {
        RolloutId id = Columns.rollout(row, "id");
        RolloutState state = RolloutState.valueOf(row.getString("state"));
        Instant dueAt = optionalInstant(row, "stage_due_at");
        LocalDate heldUntil = optionalDay(row, "held_until");
        boolean runs = state == RolloutState.RUNNING && heldUntil == null;
        return new Rollout(
                id,
                row.getString("name"),
                row.getString("summary"),
                row.getString("business_area"),
                state,
                row.getString("process"),
                row.getInt("version"),
                people(row, "pilot_team"),
                person(row, "lead"),
                person(row, "sponsor"),
                optionalPerson(row, "sponsor_deputy"),
                optionalPerson(row, "answers_to"),
                optionalPerson(row, "owner"),
                optionalPerson(row, "deputy"),
                optionalDay(row, "target_date"),
                instant(row, "started_at"),
                optionalStage(row, "stage"),
                row.getString("stage_name"),
                optionalInstant(row, "stage_entered_at"),
                dueAt,
                runs && dueAt != null && !dueAt.isAfter(now) ? dueAt : null,
                heldUntil,
                state.ended() ? outcome(row, state) : null);
    }

    private static @Nullable Outcome outcome(ResultSet row, RolloutState state) throws SQLException {
        return new Outcome(
                state,
                Objects.requireNonNullElse(row.getString("outcome_reason"), ""),
                row.getString("outcome_learned"),
                optionalPerson(row, "outcome_by"),
                instant(row, "ended_at"));
    }
}
