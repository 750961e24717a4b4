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
    private final String pattern;

    Times(Person reader, WorkingTime time) {
        this.reader = reader;
        this.pattern = time.scaled() ? "d MMM, HH:mm:ss" : "EEE d MMM, HH:mm";
    }

    public String show(@Nullable Instant instant) {
        Locale locale = LocaleContextHolder.getLocale();
        return instant == null
                ? ""
                : DateTimeFormatter.ofPattern(pattern, locale).format(instant.atZone(reader.timeZone()));
    }
}
