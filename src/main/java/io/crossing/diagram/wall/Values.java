package io.crossing.diagram.wall;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks values against their kinds. */
final class Values {

    private static final Pattern ACTION = Pattern.compile("\\$\\{\\s*([A-Za-z_]\\w*)\\s*}");

    private final WordsOfDiagrams words;

    Values(WordsOfDiagrams words) {
        this.words = words;
    }

    /** What is wrong with a value: the rule, and the part of the value that breaks it. */
    record Wrong(Rule rule, String part) {}

    Optional<Wrong> wrong(ValueKind kind, String value) {
        if (!kind.isEvaluated() && ExpressionsIn.any(value)) {
            return Optional.of(new Wrong(Rule.LITERAL, value));
        }
        if (value.length() > kind.longest()) {
            return Optional.of(new Wrong(Rule.TOO_LONG, String.valueOf(kind.longest())));
        }
        return switch (kind) {
            case ACTION -> action(value);
            case EXPRESSION -> expressions(value);
            case CONDITION -> kind.fits(value) ? expressions(value) : Optional.of(new Wrong(Rule.EXPRESSION, value));
            case FEEL -> feel(value, false);
            case FEEL_TESTS -> feel(value, true);
            default -> kind.fits(value) ? Optional.empty() : Optional.of(new Wrong(Rule.VALUE, value));
        };
    }

    private Optional<Wrong> action(String value) {
        Matcher action = ACTION.matcher(value);
        boolean known = action.matches() && words.actions().contains(action.group(1));
        return known ? Optional.empty() : Optional.of(new Wrong(Rule.ACTION, value));
    }

    private Optional<Wrong> expressions(String value) {
        try {
            for (String expression : ExpressionsIn.of(value)) {
                ExpressionGrammar.check(expression, words.helpers());
            }
            return Optional.empty();
        } catch (ExpressionRefused refused) {
            return Optional.of(new Wrong(Rule.EXPRESSION, refused.part()));
        }
    }

    private static Optional<Wrong> feel(String value, boolean tests) {
        try {
            FeelGrammar.check(value, tests);
            return Optional.empty();
        } catch (ExpressionRefused refused) {
            return Optional.of(new Wrong(Rule.FEEL, refused.part()));
        }
    }
}
