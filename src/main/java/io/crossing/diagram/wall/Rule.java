package io.crossing.diagram.wall;

import java.util.Locale;

/** What a file can be refused for. */
public enum Rule {
    FILE_KIND,
    FILE_SIZE,
    NOT_READABLE,
    DOCTYPE,
    TOO_DEEP,
    TOO_MANY,
    TOO_LONG,
    ELEMENT,
    ATTRIBUTE,
    LITERAL,
    VALUE,
    EXPRESSION,
    ACTION,
    FEEL,
    START_BY_ITSELF,
    TIMER_PERIOD,
    TIMER_REPEATS,
    CONDITION_REPEATS,
    LOOP,
    CALLS_ITSELF,
    FORM;

    /** As pages, the API and message bundles name it, for example {@code timer-period}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
