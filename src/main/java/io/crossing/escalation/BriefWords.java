package io.crossing.escalation;

import io.crossing.process.WorkingTime;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Says sentences, days and spans of working time as one reader reads them: in their language and their time zone. */
final class BriefWords {

    private static final String KEY = "escalation.brief.";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final MessageSource messages;
    private final Locale locale;
    private final ZoneId zone;
    private final WorkingTime time;

    BriefWords(MessageSource messages, Locale reader, ZoneId zone, WorkingTime time) {
        this.messages = messages;
        this.locale = Locale.GERMAN.getLanguage().equals(reader.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH;
        this.zone = zone;
        this.time = time;
    }

    /** The sentence of a brief with that key. */
    String say(String key, Object... arguments) {
        return of(KEY + key, arguments);
    }

    /** The text with a whole key of the messages. */
    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** {@code on Monday 2 March}, or {@code at 14:02:10} where a working day is shorter than a day. */
    String on(Instant instant) {
        return say(time.scaled() ? "at" : "on", day(instant));
    }

    /** {@code since Monday 2 March}, or {@code since 14:02:10}. */
    String since(Instant instant) {
        return say("since", day(instant));
    }

    /** Whole working days from one instant to another, 0 if the second is not later. */
    long days(Instant from, Instant to) {
        return Math.max(0, (long) Math.floor(time.daysBetween(from, to)));
    }

    /** {@code 3 working days}, {@code 1 working day}, {@code less than a working day}. */
    String span(Instant from, Instant to) {
        return say("span", days(from, to));
    }

    private String day(Instant instant) {
        DateTimeFormatter format = time.scaled() ? CLOCK : DateTimeFormatter.ofPattern(say("day"), locale);
        return format.format(instant.atZone(zone));
    }

    String capital(String text) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
