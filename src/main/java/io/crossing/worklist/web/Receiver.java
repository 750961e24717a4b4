package io.crossing.worklist.web;

import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Reads to whom a task should go. */
final class Receiver {

    private Receiver() {}

    /** @throws AnswersRefused naming {@code to} if it names nobody */
    static PersonId of(@Nullable String to) {
        if (!StringUtils.hasText(to)) {
            throw refused(Sentence.of("worklist.answer.to"));
        }
        try {
            return new PersonId(to.strip());
        } catch (IllegalArgumentException e) {
            throw refused(Sentence.of("worklist.answer.to-unknown"));
        }
    }

    /** Several; blanks are left out. @throws AnswersRefused naming {@code to} if one is nobody's id */
    static Set<PersonId> several(@Nullable Collection<String> ids) {
        return ids == null
                ? Set.of()
                : ids.stream().filter(StringUtils::hasText).map(Receiver::of).collect(Collectors.toUnmodifiableSet());
    }

    private static AnswersRefused refused(Sentence said) {
        return refused("to", said);
    }

    static AnswersRefused refused(String field, Sentence said) {
        return new AnswersRefused(List.of(new FieldError(field, said)));
    }
}
