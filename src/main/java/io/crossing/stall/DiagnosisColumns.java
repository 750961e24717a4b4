package io.crossing.stall;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.process.TeamId;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.PracticeFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the columns of {@code diagnosis}; what was found is JSON. */
@Component
class DiagnosisColumns {

    private static final TypeReference<List<PracticeFound>> PRACTICES = new TypeReference<>() {};
    private static final TypeReference<List<TeamWeight>> TEAMS = new TypeReference<>() {};
    private static final TypeReference<Set<TeamId>> KEEP = new TypeReference<>() {};

    private final JsonMapper json;

    DiagnosisColumns(JsonMapper json) {
        this.json = json;
    }

    String written(Object value) {
        return json.writeValueAsString(value);
    }

    Diagnosis read(ResultSet row, int number) throws SQLException {
        String task = row.getString("work_item");
        return new Diagnosis(
                new DiagnosisId(row.getObject("id", UUID.class)),
                new RolloutId(row.getObject("rollout", UUID.class)),
                DiagnosisState.valueOf(row.getString("state")),
                new Occasion(
                        row.getString("sign"),
                        row.getInt("figure"),
                        person(row, "called_by"),
                        row.getString("called_why")),
                Objects.requireNonNull(optionalInstant(row, "made_at")),
                task == null ? null : new WorkItemId(task),
                found(row),
                decided(row));
    }

    private Found found(ResultSet row) throws SQLException {
        return new Found(
                json.readValue(row.getString("practices"), PRACTICES),
                json.readValue(row.getString("teams"), TEAMS),
                row.getInt("table_version"),
                verdict(row, "verdict"),
                stage(row, "back_to"),
                row.getString("rule"),
                row.getString("because"));
    }

    private @Nullable StallDecided decided(ResultSet row) throws SQLException {
        Verdict verdict = verdict(row, "decision");
        return verdict == null
                ? null
                : new StallDecided(
                        verdict,
                        stage(row, "decided_back_to"),
                        json.readValue(row.getString("keep_teams"), KEEP),
                        row.getString("reason"),
                        row.getString("learned"),
                        row.getBoolean("overrides"),
                        Objects.requireNonNull(person(row, "decided_by")),
                        person(row, "on_behalf_of"),
                        Objects.requireNonNull(optionalInstant(row, "decided_at")));
    }

    private static @Nullable Verdict verdict(ResultSet row, String column) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Verdict.valueOf(name);
    }

    private static @Nullable StageId stage(ResultSet row, String column) throws SQLException {
        String id = row.getString(column);
        return id == null ? null : new StageId(id);
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        String id = row.getString(column);
        return id == null ? null : new PersonId(id);
    }

    static @Nullable Instant optionalInstant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static OffsetDateTime stored(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
