package io.crossing.process.camunda;

import java.util.Collection;
import java.util.Date;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A variable's value as a text can keep it, with the kind that it has in the engine. */
record Kept(Kind kind, @Nullable Object value) {

    enum Kind {
        NOTHING,
        TEXT,
        FLAG,
        INTEGER,
        LONG,
        DOUBLE,
        MOMENT,
        LIST,
        /** Of a kind that is not kept; what is not kept is left alone. */
        OTHER
    }

    static Kept of(@Nullable Object value) {
        if (value instanceof Date date) {
            return new Kept(Kind.MOMENT, date.getTime());
        }
        return new Kept(kind(value), kind(value) == Kind.OTHER ? null : value);
    }

    private static Kind kind(@Nullable Object value) {
        if (value == null) {
            return Kind.NOTHING;
        }
        if (value instanceof Number) {
            return number(value);
        }
        if (value instanceof Collection || value instanceof Map) {
            return Kind.LIST;
        }
        if (value instanceof Boolean) {
            return Kind.FLAG;
        }
        return value instanceof String ? Kind.TEXT : Kind.OTHER;
    }

    private static Kind number(Object value) {
        if (value instanceof Integer) {
            return Kind.INTEGER;
        }
        if (value instanceof Long) {
            return Kind.LONG;
        }
        return value instanceof Double ? Kind.DOUBLE : Kind.OTHER;
    }

    boolean keeps() {
        return kind != Kind.OTHER;
    }

    /** The value as the engine had it. */
    @Nullable Object restored() {
        if (value instanceof Number number) {
            return switch (kind) {
                case INTEGER -> number.intValue();
                case LONG -> number.longValue();
                case DOUBLE -> number.doubleValue();
                default -> new Date(number.longValue());
            };
        }
        return value;
    }

    /** Whether it is the same value, however it was read. */
    boolean same(Kept other) {
        return kind == other.kind && String.valueOf(restored()).equals(String.valueOf(other.restored()));
    }
}
