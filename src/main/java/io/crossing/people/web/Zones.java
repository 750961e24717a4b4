package io.crossing.people.web;

import io.crossing.people.EntriesRefused;
import io.crossing.process.Sentence;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The time zones to choose from, as continent and city. */
final class Zones {

    private static final List<String> CHOICES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.equals("UTC")
                    || zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .sorted()
            .toList();

    private Zones() {}

    static List<String> choices() {
        return CHOICES;
    }

    /** @throws EntriesRefused naming the field {@code timeZone} */
    static ZoneId read(@Nullable String text) {
        try {
            return ZoneId.of(text == null ? "" : text);
        } catch (DateTimeException e) {
            throw new EntriesRefused("timeZone", Sentence.of("people.refused.zone"));
        }
    }
}
