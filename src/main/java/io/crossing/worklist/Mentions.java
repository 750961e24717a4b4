package io.crossing.worklist;

import io.crossing.process.PersonId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who is mentioned in a text: {@code @} and their id, such as {@code @olga}; an address of mail mentions nobody. */
public final class Mentions {

    private static final Pattern MENTION = Pattern.compile("(?<![\\w@.+-])@([a-z0-9](?:[a-z0-9._-]{0,61}[a-z0-9])?)");

    private Mentions() {}

    /** A piece of a text: words, or a mention of somebody. */
    public record Part(String text, @Nullable PersonId person) {}

    /** Everybody who is mentioned and known, in the order in which they are. */
    static Set<PersonId> in(String text, Predicate<PersonId> known) {
        Set<PersonId> mentioned = new LinkedHashSet<>();
        Matcher matcher = MENTION.matcher(text);
        while (matcher.find()) {
            PersonId person = new PersonId(matcher.group(1));
            if (known.test(person)) {
                mentioned.add(person);
            }
        }
        return mentioned;
    }

    /** The text of a comment in pieces, so that its mentions can be shown as such. */
    public static List<Part> parts(Comment comment) {
        String text = comment.text();
        List<Part> parts = new ArrayList<>();
        Matcher matcher = MENTION.matcher(text);
        int end = 0;
        while (matcher.find()) {
            PersonId person = new PersonId(matcher.group(1));
            if (comment.mentions().contains(person)) {
                add(parts, text.substring(end, matcher.start()));
                parts.add(new Part(matcher.group(), person));
                end = matcher.end();
            }
        }
        add(parts, text.substring(end));
        return parts;
    }

    private static void add(List<Part> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(new Part(words, null));
        }
    }
}
