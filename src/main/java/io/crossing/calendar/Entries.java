package io.crossing.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as somebody enters it; {@link ReadingEntries} makes a calendar of it.
 *
 * @param weekend days of the week as {@code SATURDAY}
 * @param closed rows of own closing days; a row without anything in it does not count
 */
public record Entries(
        @Nullable String name,
        @Nullable String zone,
        @Nullable String country,
        @Nullable String region,
        List<@Nullable String> weekend,
        List<Closed> closed) {

    /**
     * Own closing days.
     *
     * @param on the first day, as {@code 2026-12-24}
     * @param until the last day; the first is the only one if absent
     * @param reason what they are for
     */
    public record Closed(
            @Nullable String on,
            @Nullable String until,
            @Nullable String reason) {

        boolean empty() {
            return blank(on) && blank(until) && blank(reason);
        }

        static boolean blank(@Nullable String text) {
            return text == null || text.isBlank();
        }
    }
}
