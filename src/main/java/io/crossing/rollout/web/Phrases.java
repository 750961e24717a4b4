package io.crossing.rollout.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** This module's words in the language of whoever reads. */
@Component
class Phrases {

    private final MessageSource messages;

    Phrases(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... values) {
        return messages.getMessage(key, values, language());
    }

    /** The words of a key, or the fallback where there are none: a diagram may use names of its own. */
    String orElse(String key, String fallback) {
        String words = messages.getMessage(key, null, fallback, language());
        return words == null ? fallback : words;
    }

    Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
