package io.crossing.worklist.web;

import io.crossing.process.PersonId;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Says in the reader's language why something did not go through, where the language has words for it. */
@Component
class RefusalWords {

    private final MessageSource messages;
    private final HolderNames names;

    RefusalWords(MessageSource messages, HolderNames names) {
        this.messages = messages;
        this.names = names;
    }

    String of(ProblemDetail problem, Locale locale) {
        String detail = String.valueOf(problem.getDetail());
        Object[] values = {person(problem, "assignee"), person(problem, "completedBy")};
        String key = "worklist.refused." + fact(problem.getType());
        return Objects.requireNonNullElse(messages.getMessage(key, values, detail, locale), detail);
    }

    /** The last part of the type, {@code already-taken} for instance. */
    private static String fact(@Nullable URI type) {
        String text = String.valueOf(type);
        return text.substring(text.lastIndexOf(':') + 1);
    }

    private String person(ProblemDetail problem, String property) {
        var properties = problem.getProperties();
        Object id = properties == null ? null : properties.get(property);
        return id == null ? "" : names.of(new PersonId(id.toString()));
    }
}
