package io.crossing.adoption.web;

import io.crossing.adoption.UsageProblem;
import io.crossing.people.Person;
import io.crossing.process.WorkingTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what the pages of adoption say in the reader's language. */
@Component
class AdoptionWords {

    private final MessageSource messages;
    private final WorkingTime time;

    AdoptionWords(MessageSource messages, WorkingTime time) {
        this.messages = messages;
        this.time = time;
    }

    /** The text with a whole key of the messages. */
    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    String problem(UsageProblem problem) {
        return of("adoption.problem." + problem.fact(), problem.arguments().toArray());
    }

    /** A day of the month has a dot behind it in German. */
    String moment(Instant instant, Person reader) {
        Locale locale = LocaleContextHolder.getLocale();
        String day = locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? "d. MMM yyyy" : "d MMM yyyy";
        String pattern = time.scaled() ? day + ", HH:mm:ss" : day;
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atZone(reader.timeZone()));
    }
}
