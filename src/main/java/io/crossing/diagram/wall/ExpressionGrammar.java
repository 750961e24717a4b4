package io.crossing.diagram.wall;

import io.crossing.diagram.wall.ExpressionToken.Found;
import io.crossing.diagram.wall.ExpressionToken.Kind;
import java.util.Set;

/**
 * The small language of expressions: variables, literals, comparison, arithmetic, {@code and}, {@code or}, {@code not}, {@code empty},
 * {@code a ? b : c}, {@code list[0].key} and helpers by name. It is a part of what the engine understands, read in the same way.
 */
final class ExpressionGrammar {

    private static final Set<String> BETWEEN = Set.of(
            "==", "!=", "<", ">", "<=", ">=", "eq", "ne", "lt", "gt", "le", "ge", "and", "or", "&&", "||", "+", "-",
            "*", "/", "%", "div", "mod");
    private static final Set<String> BEFORE = Set.of("!", "not", "empty", "-");

    /** What the engine puts into every expression; none of it is a variable of the rollout. */
    private static final Set<String> NO_VARIABLES =
            Set.of("execution", "task", "caseExecution", "externalTask", "authenticatedUserId");

    private final String expression;
    private final Set<String> helpers;
    private ExpressionToken token = new ExpressionToken(Kind.END, "");
    private int next;
    private int depth;

    private ExpressionGrammar(String expression, Set<String> helpers) {
        this.expression = expression;
        this.helpers = helpers;
    }

    /**
     * Reads what stands between <code>${</code> and <code>}</code>.
     *
     * @throws ExpressionRefused naming the first part that is not of the language
     */
    static void check(String expression, Set<String> helpers) throws ExpressionRefused {
        ExpressionGrammar grammar = new ExpressionGrammar(expression, helpers);
        grammar.advance();
        grammar.choice();
        if (grammar.token.kind() != Kind.END) {
            throw new ExpressionRefused(grammar.token.text());
        }
    }

    private void choice() throws ExpressionRefused {
        if (++depth > Limits.NESTING) {
            throw new ExpressionRefused(token.text());
        }
        operands();
        if (token.is("?")) {
            advance();
            choice();
            expect(":");
            choice();
        }
        depth--;
    }

    private void operands() throws ExpressionRefused {
        operand();
        while (token.isOneOf(BETWEEN)) {
            advance();
            operand();
        }
    }

    private void operand() throws ExpressionRefused {
        while (token.isOneOf(BEFORE)) {
            advance();
        }
        if (token.is("(")) {
            advance();
            choice();
            expect(")");
            return;
        }
        switch (token.kind()) {
            case NUMBER, TEXT -> advance();
            case NAME -> name();
            default -> throw new ExpressionRefused(token.text());
        }
    }

    private void name() throws ExpressionRefused {
        String name = token.text();
        if (NO_VARIABLES.contains(name)) {
            throw new ExpressionRefused(name);
        }
        advance();
        if (helpers.contains(name)) {
            call(name);
        } else {
            path(name);
        }
    }

    private void call(String helper) throws ExpressionRefused {
        if (!token.is(".")) {
            throw new ExpressionRefused(helper);
        }
        advance();
        if (token.kind() != Kind.NAME) {
            throw new ExpressionRefused(helper + "." + token.text());
        }
        advance();
        expect("(");
        if (!token.is(")")) {
            choice();
            while (token.is(",")) {
                advance();
                choice();
            }
        }
        expect(")");
        if (token.is(".") || token.is("[") || token.is("(")) {
            throw new ExpressionRefused(token.text());
        }
    }

    /** {@code list[0].key}: a place in a list by its number, then keys of what stands there; no method is called. */
    private void path(String name) throws ExpressionRefused {
        boolean inList = false;
        while (token.is("[") || (inList && token.is("."))) {
            boolean place = token.is("[");
            advance();
            if (token.kind() != (place ? Kind.NUMBER : Kind.NAME)) {
                throw new ExpressionRefused(name + (place ? "[" : ".") + token.text());
            }
            advance();
            if (place) {
                expect("]");
                inList = true;
            }
        }
        if (token.is(".") || token.is("(")) {
            throw new ExpressionRefused(name + token.text());
        }
    }

    private void expect(String sign) throws ExpressionRefused {
        if (!token.is(sign)) {
            throw new ExpressionRefused(token.kind() == Kind.END ? sign : token.text());
        }
        advance();
    }

    private void advance() throws ExpressionRefused {
        Found found = ExpressionToken.at(expression, next).orElse(null);
        if (found == null) {
            throw new ExpressionRefused(expression.substring(next).strip());
        }
        token = found.token();
        next = found.next();
    }
}
