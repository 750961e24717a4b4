package io.crossing.rehearsal.web;

import io.crossing.people.Person;
import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what concerns a rehearsal in the reader's language. */
@Component
class RehearsalWords {

    private final MessageSource messages;

    RehearsalWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    /** In the reader's own time zone. */
    String moment(Instant at, Person reader) {
        return DateTimeFormatter.ofPattern(say("worklist.pattern.moment"), LocaleContextHolder.getLocale())
                .format(at.atZone(reader.timeZone()));
    }

    String of(FieldError error) {
        Sentence said = error.said();
        return said == null ? error.message() : said.in(LocaleContextHolder.getLocale());
    }
}
