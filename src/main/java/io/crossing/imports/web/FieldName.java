package io.crossing.imports.web;

import io.crossing.process.Sentence;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people read for the field of a problem: {@code teams[0].lead} is who leads the first of the teams to reach. */
final class FieldName {

    private static final Pattern FIELD = Pattern.compile("(?<field>\\w+)(\\[(?<place>\\d+)](\\.(?<part>\\w+))?)?");

    private FieldName() {}

    /** As it stands in the form that starts a rollout; itself where the messages have no name for it. */
    static String of(String field, Locale locale) {
        Matcher found = FIELD.matcher(field);
        Sentence name = found.matches() ? Sentence.of("imports.field." + found.group("field")) : Sentence.of("");
        if (!name.known()) {
            return field;
        }
        if (found.group("place") == null) {
            return name.in(locale);
        }
        Sentence part = Sentence.of(
                "imports.field.place." + found.group("part"), name, Integer.parseInt(found.group("place")) + 1);
        return (part.known()
                        ? part
                        : Sentence.of("imports.field.place", part.about().toArray()))
                .in(locale);
    }
}
