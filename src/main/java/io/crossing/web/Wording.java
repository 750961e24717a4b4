package io.crossing.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** This module's sentences in the language of whoever asks. */
@Component
class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    /** A problem whose title and detail stand in the messages under its fact. */
    ProblemDetail problem(HttpStatus status, String fact, Object... values) {
        return Problems.of(
                status,
                "web",
                fact,
                of("web.problem." + fact + ".title"),
                of("web.problem." + fact + ".detail", values));
    }
}
