package io.crossing.diagram.wall;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The smallest parts of an expression.
 *
 * @param text as it stands in the expression
 */
record ExpressionToken(Kind kind, String text) {

    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    private static final ExpressionToken LAST = new ExpressionToken(Kind.END, "");

    private static final Set<String> WORD_SIGNS =
            Set.of("and", "or", "not", "empty", "eq", "ne", "lt", "gt", "le", "ge", "div", "mod", "instanceof");

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:([A-Za-z_][A-Za-z0-9_]*)|([0-9]{1,15}(?:\\.[0-9]{1,15})?)"
                    + "|('[^'\\\\]*'|\"[^\"\\\\]*\")|(==|!=|<=|>=|&&|\\|\\||[-+*/%<>!?:,.()\\[\\]]))");

    /** The token at a place; nothing where none begins there. The place must lie within the text. */
    static Optional<Found> at(String expression, int from) {
        if (expression.substring(from).isBlank()) {
            return Optional.of(new Found(LAST, expression.length()));
        }
        Matcher found = TOKEN.matcher(expression).region(from, expression.length());
        return found.lookingAt() ? Optional.of(new Found(of(found), found.end())) : Optional.empty();
    }

    /** A token and where the next one begins. */
    record Found(ExpressionToken token, int next) {}

    private static ExpressionToken of(Matcher found) {
        String name = found.group(1);
        if (name != null) {
            return new ExpressionToken(WORD_SIGNS.contains(name) ? Kind.SIGN : Kind.NAME, name);
        }
        if (found.group(2) != null) {
            return new ExpressionToken(Kind.NUMBER, found.group(2));
        }
        return found.group(3) != null
                ? new ExpressionToken(Kind.TEXT, found.group(3))
                : new ExpressionToken(Kind.SIGN, found.group(4));
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isOneOf(Set<String> signs) {
        return kind == Kind.SIGN && signs.contains(text);
    }
}
