package io.crossing.process;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something said to people, before it is known which language they read: which message, and what it speaks of. It is kept like this on
 * record and carried like this by a refusal; whoever shows it says in which language.
 *
 * @param key of a message in the bundle {@code messages}
 * @param about what the message's places are filled with: texts, numbers, days, further sentences, and lists of these
 */
public record Sentence(String key, List<Object> about) {

    private static final String BUNDLE = "messages";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Sentence {
        about = List.copyOf(about);
    }

    public static Sentence of(String key, Object... about) {
        return new Sentence(key, List.of(about));
    }

    /** What somebody said in their own words, which is the same in every language. */
    public static Sentence quoting(String words) {
        return of("history.words", words);
    }

    /** Whether the messages have it: what is on record may be older than they are. */
    public boolean known() {
        return bundle(Locale.ROOT).containsKey(key);
    }

    /**
     * The sentence in a language; in English where there is no such language.
     *
     * @throws MissingResourceException if the messages do not have it
     */
    public String in(Locale asked) {
        ResourceBundle bundle = bundle(asked);
        Locale language = bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : asked;
        String message = bundle.getString(key);
        if (about.isEmpty()) {
            return message;
        }
        List<@Nullable Object> said = new ArrayList<>();
        about.forEach(one -> said.add(said(one, language)));
        return new MessageFormat(message, language).format(said.toArray());
    }

    /** In English. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, NO_OTHER_LANGUAGE);
    }

    private static Object said(Object about, Locale language) {
        if (about instanceof Sentence sentence) {
            return sentence.in(language);
        }
        if (about instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern(bundle(language).getString("web.pattern.day"), language)
                    .format(day);
        }
        if (about instanceof Collection<?> several) {
            return several.stream()
                    .map(one -> String.valueOf(said(one, language)))
                    .collect(Collectors.joining(bundle(language).getString("web.pattern.list")));
        }
        return about;
    }
}
