package io.crossing.people.web;

import io.crossing.people.EntriesRefused;
import io.crossing.people.PersonProfile;
import io.crossing.process.Sentence;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Reads languages from forms and bodies. */
final class Languages {

    private Languages() {}

    /**
     * Absent for none, which leaves it to the browser.
     *
     * @throws EntriesRefused naming the field {@code language}
     */
    static @Nullable Locale read(@Nullable String text) {
        if (!StringUtils.hasText(text)) {
            return null;
        }
        return PersonProfile.LANGUAGES.stream()
                .filter(language -> language.toLanguageTag().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new EntriesRefused("language", Sentence.of("people.refused.language")));
    }

    static String write(@Nullable Locale language) {
        return language == null ? "" : language.toLanguageTag();
    }
}
