package io.crossing.process;

import java.util.UUID;

/** Names one calendar of working days. */
public record CalendarId(UUID value) {

    public static CalendarId random() {
        return new CalendarId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static CalendarId of(String text) {
        return new CalendarId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
