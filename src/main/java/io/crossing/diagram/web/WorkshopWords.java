package io.crossing.diagram.web;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says names and times of the workshop as the reader does. */
@Component
class WorkshopWords {

    private final People people;
    private final MessageSource messages;

    WorkshopWords(People people, MessageSource messages) {
        this.people = people;
        this.messages = messages;
    }

    String name(PersonId id) {
        return people.find(id).map(Person::name).orElse(id.value());
    }

    String names(Collection<PersonId> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** In the reader's own time zone. */
    String moment(Instant at, Person reader) {
        Locale language = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern(say("worklist.pattern.moment"), language)
                .format(at.atZone(reader.timeZone()));
    }

    String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
