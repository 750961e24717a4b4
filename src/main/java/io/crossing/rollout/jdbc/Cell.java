package io.crossing.rollout.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a column held, as a text with its kind; the same text from either database. */
record Cell(Kind kind, String text) {

    enum Kind {
        TEXT,
        FLAG,
        NUMBER,
        AMOUNT,
        MOMENT,
        DAY,
        ID
    }

    static @Nullable Cell read(ResultSet row, int column, int type) throws SQLException {
        return switch (type) {
            case Types.BOOLEAN, Types.BIT -> of(Kind.FLAG, row.getObject(column, Boolean.class));
            case Types.INTEGER, Types.BIGINT, Types.SMALLINT -> of(Kind.NUMBER, row.getObject(column));
            case Types.DECIMAL, Types.NUMERIC -> of(Kind.AMOUNT, row.getBigDecimal(column));
            case Types.DATE -> of(Kind.DAY, row.getObject(column, LocalDate.class));
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> moment(row.getObject(column, OffsetDateTime.class));
            case Types.VARCHAR, Types.CLOB, Types.CHAR, Types.LONGVARCHAR -> of(Kind.TEXT, row.getString(column));
            default -> of(Kind.ID, row.getObject(column, UUID.class));
        };
    }

    private static @Nullable Cell of(Kind kind, @Nullable Object value) {
        return value == null ? null : new Cell(kind, value.toString());
    }

    private static @Nullable Cell moment(@Nullable OffsetDateTime time) {
        return time == null ? null : new Cell(Kind.MOMENT, time.toInstant().toString());
    }

    /** The value as a statement's parameter takes it. */
    Object value() {
        return switch (kind) {
            case TEXT -> text;
            case FLAG -> Boolean.valueOf(text);
            case NUMBER -> Long.valueOf(text);
            case AMOUNT -> new BigDecimal(text);
            case MOMENT -> Instant.parse(text).atOffset(ZoneOffset.UTC);
            case DAY -> LocalDate.parse(text);
            case ID -> UUID.fromString(text);
        };
    }
}
