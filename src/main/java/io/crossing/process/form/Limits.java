package io.crossing.process.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The limits that a component's {@code validate} sets for one value.
 *
 * @param patternMessage what to say when the pattern does not match, if the form says it
 * @param format {@code email}, {@code phone} or nothing
 * @param decimalDigits how many digits may follow the decimal point
 * @param increment the number is a multiple of it
 * @param noPassedDays whether a day that has passed is refused
 * @param minutes a time of day is a multiple of so many
 */
record Limits(
        boolean required,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Pattern pattern,
        @Nullable String patternMessage,
        @Nullable String format,
        @Nullable Integer decimalDigits,
        @Nullable BigDecimal increment,
        boolean noPassedDays,
        @Nullable Integer minutes) {

    /** The longest text that is taken where a form says nothing shorter. */
    static final int LONGEST_TEXT = 10_000;

    /** The most rows of a list, and the most values of a multiple choice. */
    static final int MOST_ROWS = 200;

    /** How deep groups and lists may lie in each other. */
    static final int DEEPEST = 4;
}
