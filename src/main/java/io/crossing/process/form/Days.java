package io.crossing.process.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Looks at answers as days; a moment counts by its day in UTC. */
final class Days {

    private static final int LENGTH = 10;

    private Days() {}

    /** The day; nothing for what is none. */
    static @Nullable LocalDate of(@Nullable Object value) {
        try {
            return value instanceof String text && text.length() >= LENGTH
                    ? LocalDate.parse(text.substring(0, LENGTH))
                    : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
