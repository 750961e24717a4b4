package io.crossing.diagram.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A FEEL text in its smallest parts, and how far it has been read. */
final class FeelTokens {

    private static final Set<String> RESERVED = Set.of(
            "if",
            "then",
            "else",
            "and",
            "or",
            "between",
            "in",
            "for",
            "return",
            "some",
            "every",
            "satisfies",
            "function",
            "external",
            "instance");
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:([\\p{L}_][\\p{L}\\p{N}_]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_]*)*|\\?)"
                    + "|([0-9]{1,15}(?:\\.(?!\\.)[0-9]{1,15})?)|(\"[^\"\\\\]*\")|(\\.\\.|!=|<=|>=|[-+*/=<>(),\\[\\]]))");

    private final List<String> tokens;
    private int next;

    private FeelTokens(List<String> tokens) {
        this.tokens = tokens;
    }

    static FeelTokens of(String feel) throws ExpressionRefused {
        List<String> tokens = new ArrayList<>();
        Matcher found = TOKEN.matcher(feel.strip());
        int from = 0;
        String text = feel.strip();
        while (from < text.length()) {
            if (!found.region(from, text.length()).lookingAt()) {
                throw new ExpressionRefused(text.substring(from).strip());
            }
            tokens.add(found.group().strip());
            from = found.end();
        }
        return new FeelTokens(tokens);
    }

    private String current() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    boolean takes(String token) {
        boolean there = current().equals(token);
        next += there ? 1 : 0;
        return there;
    }

    boolean takesOneOf(Set<String> signs) {
        return signs.contains(current()) && takes(current());
    }

    boolean atName() {
        String token = current();
        return !token.isEmpty()
                && (Character.isLetter(token.charAt(0)) || token.charAt(0) == '_' || token.equals("?"))
                && !RESERVED.contains(token);
    }

    /** A name; words that follow one another are one name, as those of functions are. */
    String takeName() {
        StringBuilder name = new StringBuilder(tokens.get(next++));
        while (atName() || (current().equals("and") && follows("time", "months"))) {
            name.append(' ').append(tokens.get(next++));
        }
        return name.toString();
    }

    /** Whether the word after this one is one of those, as in {@code date and time(…)}. */
    private boolean follows(String... words) {
        return next + 2 < tokens.size()
                && List.of(words).contains(tokens.get(next + 1))
                && (tokens.get(next + 2).equals("(") || tokens.get(next + 2).equals("duration"));
    }

    void takeLiteral() throws ExpressionRefused {
        String token = current();
        if (token.isEmpty() || !(Character.isDigit(token.charAt(0)) || token.charAt(0) == '"')) {
            throw refused();
        }
        next++;
    }

    void takeNumber() throws ExpressionRefused {
        if (current().startsWith("\"")) {
            throw refused();
        }
        takeLiteral();
    }

    void expect(String token) throws ExpressionRefused {
        if (!takes(token)) {
            throw refused();
        }
    }

    void mustEnd() throws ExpressionRefused {
        if (next < tokens.size()) {
            throw refused();
        }
    }

    ExpressionRefused refused() {
        return new ExpressionRefused(current().isEmpty() ? "…" : current());
    }
}
