package io.crossing.diagram.wall;

import io.crossing.process.FeelLimits;
import java.util.Set;

/**
 * The part of FEEL that tables and forms may use: literals, names, comparison, ranges, lists, arithmetic, {@code and}, {@code or},
 * {@code not(…)}, {@code if … then … else} and functions that end soon. No loops, no functions of one's own, no patterns, no powers.
 */
final class FeelGrammar {

    private static final Set<String> BETWEEN = Set.of("+", "-", "*", "/", "=", "!=", "<", "<=", ">", ">=", "and", "or");
    private static final Set<String> COMPARING = Set.of("<", "<=", ">", ">=", "=", "!=");

    private final FeelTokens tokens;
    private int depth;

    private FeelGrammar(FeelTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * @param tests whether it is the cell of an input, which compares with the column's value
     * @throws ExpressionRefused naming the first part that may not be used
     */
    static void check(String feel, boolean tests) throws ExpressionRefused {
        if (feel.isBlank() || feel.strip().equals("-")) {
            return;
        }
        FeelGrammar grammar = new FeelGrammar(FeelTokens.of(feel));
        if (tests) {
            grammar.tests();
        } else {
            grammar.expression();
        }
        grammar.tokens.mustEnd();
    }

    private void tests() throws ExpressionRefused {
        test();
        while (tokens.takes(",")) {
            test();
        }
    }

    private void test() throws ExpressionRefused {
        if (tokens.takesOneOf(COMPARING)) {
            value();
        } else {
            expression();
        }
    }

    private void expression() throws ExpressionRefused {
        if (++depth > FeelLimits.NESTING) {
            throw tokens.refused();
        }
        if (tokens.takes("if")) {
            expression();
            tokens.expect("then");
            expression();
            tokens.expect("else");
            expression();
        } else {
            operands();
        }
        depth--;
    }

    private void operands() throws ExpressionRefused {
        value();
        while (tokens.takesOneOf(BETWEEN)) {
            value();
        }
        if (tokens.takes("between")) {
            value();
            tokens.expect("and");
            operands();
        } else if (tokens.takes("in")) {
            test();
        }
    }

    private void value() throws ExpressionRefused {
        while (tokens.takes("-")) {
            // a sign before a number
        }
        if (tokens.takes("(") || tokens.takes("[") || tokens.takes("]")) {
            listOrRange();
        } else if (tokens.atName()) {
            nameOrCall();
        } else {
            tokens.takeLiteral();
        }
    }

    /** {@code (a)}, {@code [a, b]}, {@code [a..b)} and the like; which bracket ends it says no more than where. */
    private void listOrRange() throws ExpressionRefused {
        if (tokens.takes("]")) {
            return;
        }
        test();
        while (tokens.takes(",") || tokens.takes("..")) {
            test();
        }
        if (!tokens.takes(")") && !tokens.takes("]") && !tokens.takes("[")) {
            throw tokens.refused();
        }
    }

    /** {@code rows[1]}: what stands at a place in a list, by its number. */
    private void placesInList() throws ExpressionRefused {
        while (tokens.takes("[")) {
            tokens.takeNumber();
            tokens.expect("]");
        }
    }

    private void nameOrCall() throws ExpressionRefused {
        String name = tokens.takeName();
        if (!tokens.takes("(")) {
            if (name.contains(" ")) {
                throw new ExpressionRefused(name);
            }
            placesInList();
            return;
        }
        if (!FeelLimits.FUNCTIONS.contains(name)) {
            throw new ExpressionRefused(name + "(");
        }
        if (!tokens.takes(")")) {
            tests();
            tokens.expect(")");
        }
    }
}
