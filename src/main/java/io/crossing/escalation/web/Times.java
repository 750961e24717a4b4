package io.crossing.escalation.web;

import io.crossing.people.Person;
import io.crossing.process.WorkingTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** Shows moments in the reader's time zone: to the minute, or to the second where a working day is a short while. */
final class Times {

    private final Person reader;
    private final boolean scaled;

    Times(Person reader, WorkingTime time) {
        this.reader = reader;
        this.scaled = time.scaled();
    }

    public String show(@Nullable Instant instant) {
        Locale locale = LocaleContextHolder.getLocale();
        return instant == null
                ? ""
                : DateTimeFormatter.ofPattern(pattern(locale), locale).format(instant.atZone(reader.timeZone()));
    }

    /** A day of the month has a dot behind it in German. */
    private String pattern(Locale locale) {
        String day = locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? "d. MMM" : "d MMM";
        if (scaled) {
            return day + ", HH:mm:ss";
        }
        return (day.startsWith("d.") ? "EEE, " : "EEE ") + day + ", HH:mm";
    }
}
