package io.crossing.adoption;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads a whole number as exports write them: {@code 12}, {@code 12.0}, {@code 12,0}, {@code 1,234}, {@code 1.234}, {@code 1 234}. */
final class WholeNumber {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([., '\u00a0\u202f\u2019]\\d{3})+");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,9}([.,]0+)?");

    private WholeNumber() {}

    /** Empty where it is no whole number. */
    static OptionalInt in(String text) {
        String stripped = text.strip();
        if (GROUPED.matcher(stripped).matches()) {
            return small(stripped.replaceAll("\\D", ""));
        }
        return PLAIN.matcher(stripped).matches() ? small(stripped.replaceAll("[.,]0+$", "")) : OptionalInt.empty();
    }

    private static OptionalInt small(String digits) {
        BigDecimal number = new BigDecimal(digits);
        return number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                ? OptionalInt.empty()
                : OptionalInt.of(number.intValueExact());
    }
}
