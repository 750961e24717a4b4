package io.crossing.process;

import java.util.regex.Pattern;

/** Names one person: a short word such as {@code olga}, which is also what they sign in with. */
public record PersonId(String value) {

    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9._-]{0,62}");

    public PersonId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("A person's id has 1 to 63 of a-z, 0-9, dot, dash and underscore.");
        }
    }

    /** Whether a text can be the id of a person. */
    public static boolean isOne(String text) {
        return WORD.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
