package io.crossing.worklist.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes days and times as the reader's language does, in the reader's time zone. */
@Component
class TimeWords {

    private final MessageSource messages;

    TimeWords(MessageSource messages) {
        this.messages = messages;
    }

    /** {@code 12 June 2026, 14:03}. */
    String moment(Instant at, ZoneId zone, Locale locale) {
        return format("worklist.pattern.moment", locale).format(at.atZone(zone));
    }

    /** {@code 12 June 2026}. */
    String day(LocalDate day, Locale locale) {
        return format("worklist.pattern.day", locale).format(day);
    }

    /** {@code Monday}. */
    String weekday(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE", locale).format(day);
    }

    /** {@code 14:03}. */
    String clock(Instant at, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(at.atZone(zone));
    }

    private DateTimeFormatter format(String key, Locale locale) {
        return DateTimeFormatter.ofPattern(messages.getMessage(key, null, locale), locale);
    }
}
