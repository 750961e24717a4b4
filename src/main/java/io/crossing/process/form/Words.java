package io.crossing.process.form;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a form writes with commas, and writes what people read. */
final class Words {

    private static final int LONGEST_QUOTE = 60;

    private Words() {}

    static List<String> of(String withCommas) {
        return Arrays.stream(withCommas.split(",", -1))
                .map(String::trim)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What a field is called, cut where it is longer than anybody reads. */
    static String name(FormField field) {
        return cut(field.label());
    }

    static String cut(@Nullable Object text) {
        String words = String.valueOf(text);
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…";
    }

    /** The path of a field inside something that may itself have one. */
    static String path(String at, String key) {
        return at.isEmpty() ? key : at + "." + key;
    }
}
