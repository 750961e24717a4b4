package io.crossing.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Says a problem to somebody who looks at a page in their language: programs get the English words, which stay as they are, pages those of
 * the messages {@code problem.<module>.<fact>}, where there are some. What speaks of data is said by its module.
 */
@Component
class ProblemInWords {

    private static final String TYPE = "urn:problem:";

    private final MessageSource messages;

    ProblemInWords(MessageSource messages) {
        this.messages = messages;
    }

    ProblemDetail of(ProblemDetail problem, Locale language) {
        String type = String.valueOf(problem.getType());
        if (!type.startsWith(TYPE)) {
            return problem;
        }
        String key = "problem." + type.substring(TYPE.length()).replace(':', '.');
        ProblemDetail said = ProblemDetail.forStatus(problem.getStatus());
        said.setType(problem.getType());
        said.setTitle(say(key + ".title", problem.getTitle(), language));
        said.setDetail(say(key + ".detail", problem.getDetail(), language));
        said.setProperties(problem.getProperties());
        return said;
    }

    private @Nullable String say(String key, @Nullable String otherwise, Locale language) {
        return messages.getMessage(key, null, otherwise, language);
    }
}
