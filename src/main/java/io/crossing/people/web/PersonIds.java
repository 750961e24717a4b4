package io.crossing.people.web;

import io.crossing.people.EntriesRefused;
import io.crossing.people.PersonUnknown;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Reads ids of people from addresses and fields. */
final class PersonIds {

    private PersonIds() {}

    /** @throws PersonUnknown if nobody can have this id */
    static PersonId inPath(String text) {
        try {
            return new PersonId(text);
        } catch (IllegalArgumentException e) {
            throw new PersonUnknown(text);
        }
    }

    /** @throws EntriesRefused naming the field, if the text is no id */
    static PersonId inField(String field, @Nullable String text) {
        if (!StringUtils.hasText(text)) {
            throw new EntriesRefused(field, Sentence.of("people.refused.person"));
        }
        try {
            return new PersonId(text.strip());
        } catch (IllegalArgumentException e) {
            throw new EntriesRefused(field, Sentence.of("people.refused.person-id"));
        }
    }

    /** The same where nobody may be named. */
    static @Nullable PersonId inOptionalField(String field, @Nullable String text) {
        return StringUtils.hasText(text) ? inField(field, text) : null;
    }
}
