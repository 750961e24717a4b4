package io.crossing.diagram.moving;

import io.crossing.diagram.moving.Move.Progress;
import io.crossing.process.MoveOrder;
import io.crossing.process.MovedDate;
import io.crossing.process.MovedTask;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.TimersWhenMoved;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a move and its rollouts stand in a row: lists and maps as JSON, times in UTC. */
final class MoveRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MoveRows() {}

    static RolloutId rollout(ResultSet row, int number) throws SQLException {
        return new RolloutId(row.getObject("rollout", UUID.class));
    }

    static Move move(ResultSet row, int number) throws SQLException {
        Map<String, String> byHand = JSON.readValue(row.getString("by_hand"), new TypeReference<>() {});
        Map<String, TimersWhenMoved> timersOf = JSON.readValue(row.getString("timers_of"), new TypeReference<>() {});
        UUID backOf = row.getObject("back_of", UUID.class);
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Move(
                new MoveId(row.getObject("id", UUID.class)),
                new MoveOrder(
                        row.getString("process"),
                        row.getInt("from_version"),
                        row.getInt("to_version"),
                        byHand,
                        TimersWhenMoved.valueOf(row.getString("timers")),
                        timersOf,
                        instant(row, "as_of")),
                row.getBoolean("dry_run"),
                row.getString("why"),
                new PersonId(row.getString("asked_by")),
                instant(row, "created_at"),
                MoveState.valueOf(row.getString("state")),
                finished == null ? null : finished.toInstant(),
                backOf == null ? null : new MoveId(backOf),
                new Progress(row.getInt("total"), row.getInt("clean"), row.getInt("map"), row.getInt("blocked")));
    }

    static MoveResult result(ResultSet row, int number) throws SQLException {
        String verdict = row.getString("verdict");
        String reason = row.getString("why");
        OffsetDateTime at = row.getObject("done_at", OffsetDateTime.class);
        String dates = row.getString("dates");
        String tasks = row.getString("tasks");
        return new MoveResult(
                new RolloutId(row.getObject("rollout", UUID.class)),
                row.getString("rollout_name"),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getBoolean("moved"),
                reason == null ? null : Reason.valueOf(reason),
                texts(row.getString("places")),
                texts(row.getString("elements")),
                verdict == null || dates == null
                        ? List.of()
                        : JSON.readValue(dates, new TypeReference<List<MovedDate>>() {}),
                verdict == null || tasks == null
                        ? List.of()
                        : JSON.readValue(tasks, new TypeReference<List<MovedTask>>() {}),
                at == null ? null : at.toInstant());
    }

    static List<String> texts(@Nullable String json) {
        return json == null ? List.of() : JSON.readValue(json, new TypeReference<>() {});
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
