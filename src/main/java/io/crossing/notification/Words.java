package io.crossing.notification;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a template is filled with. Texts are one line each: nobody's name can begin a line of its own in plain text. */
final class Words {

    private final Map<String, @Nullable Object> words = new HashMap<>();

    Words with(String name, @Nullable Object value) {
        words.put(name, value instanceof String text ? oneLine(text) : value);
        return this;
    }

    /** Where the button leads, if there is one. */
    @Nullable String link() {
        return words.get("button") instanceof Line button ? button.url() : null;
    }

    Map<String, @Nullable Object> asMap() {
        return Collections.unmodifiableMap(words);
    }

    /** The text without line breaks, control characters and what turns the direction of reading around. */
    static String oneLine(String text) {
        return text.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "")
                .replaceAll("[\\p{Cntrl}\\s\\u2028\\u2029]+", " ")
                .strip();
    }
}
