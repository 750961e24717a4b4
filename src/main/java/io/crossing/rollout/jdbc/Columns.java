package io.crossing.rollout.jdbc;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.process.TeamId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and writes the types that columns hold. */
final class Columns {

    private Columns() {}

    static RolloutId rollout(ResultSet row, String column) throws SQLException {
        return new RolloutId(row.getObject(column, UUID.class));
    }

    static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getString(column));
    }

    static @Nullable PersonId optionalPerson(ResultSet row, String column) throws SQLException {
        String id = row.getString(column);
        return id == null ? null : new PersonId(id);
    }

    /** Of an array; nobody where there is none. */
    static Set<PersonId> people(ResultSet row, String column) throws SQLException {
        Array ids = row.getArray(column);
        return ids == null
                ? Set.of()
                : Arrays.stream((Object[]) ids.getArray())
                        .map(id -> new PersonId(id.toString()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static @Nullable StageId optionalStage(ResultSet row, String column) throws SQLException {
        String id = row.getString(column);
        return id == null ? null : new StageId(id);
    }

    static @Nullable TeamId optionalTeam(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new TeamId(id);
    }

    static @Nullable Integer optionalNumber(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant optionalInstant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static @Nullable LocalDate optionalDay(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    static @Nullable UUID uuid(@Nullable TeamId team) {
        return team == null ? null : team.value();
    }
}
