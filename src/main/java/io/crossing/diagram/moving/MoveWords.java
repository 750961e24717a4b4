package io.crossing.diagram.moving;

import io.crossing.process.TimersWhenMoved;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what a move came to in the reader's language. */
@Component
public class MoveWords {

    private final MessageSource messages;

    MoveWords(MessageSource messages) {
        this.messages = messages;
    }

    public String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    /** What can become of the dates, by its name. */
    public Map<String, String> timers() {
        Map<String, String> timers = new LinkedHashMap<>();
        for (TimersWhenMoved one : TimersWhenMoved.values()) {
            timers.put(one.name(), say("move.timers." + one));
        }
        return timers;
    }

    /** Why a rollout was not moved; absent where it was, or waits. */
    public @Nullable String why(MoveResult result) {
        Reason reason = result.reason();
        if (reason == null) {
            return null;
        }
        String places = result.places().stream().map(place -> "“" + place + "”").collect(Collectors.joining(", "));
        return say("move.why." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), places);
    }

    /** To the second, as a move promises it. */
    public String moment(@Nullable Instant instant, ZoneId zone) {
        return instant == null
                ? say("move.no-date")
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                        .withLocale(LocaleContextHolder.getLocale())
                        .format(instant.atZone(zone));
    }
}
