package io.crossing.diagram.wall;

import java.util.ArrayList;
import java.util.List;

/** The expressions that stand in a text: what lies between <code>${</code> and the brace that ends it. */
final class ExpressionsIn {

    private ExpressionsIn() {}

    static boolean any(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** @throws ExpressionRefused if one has no end, begins with {@code #}, or stands behind a backslash */
    static List<String> of(String text) throws ExpressionRefused {
        List<String> found = new ArrayList<>();
        if (text.contains("#{") || text.contains("\\")) {
            throw new ExpressionRefused(text.contains("#{") ? "#{" : "\\");
        }
        int from = text.indexOf("${");
        while (from >= 0) {
            int end = end(text, from + 2);
            found.add(text.substring(from + 2, end));
            from = text.indexOf("${", end);
        }
        return found;
    }

    /** The brace that ends an expression; braces within quotes do not. */
    private static int end(String text, int from) throws ExpressionRefused {
        char quote = 0;
        for (int at = from; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (quote != 0) {
                quote = sign == quote ? 0 : quote;
            } else if (sign == '\'' || sign == '"') {
                quote = sign;
            } else if (sign == '}') {
                return at;
            }
        }
        throw new ExpressionRefused(text.substring(from));
    }
}
