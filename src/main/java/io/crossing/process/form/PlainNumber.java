package io.crossing.process.form;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One way to hold a number, however it came in: whole numbers as {@link Integer} or {@link Long}, others as {@link Double}. */
final class PlainNumber {

    /** More digits than this are neither counted nor paid by anybody, and would not survive as a double. */
    private static final int MOST_DIGITS = 15;

    private PlainNumber() {}

    /** The number in its plain form, or nothing when it is too long to be kept exactly. */
    static Optional<Object> of(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.precision() - (long) plain.scale() > MOST_DIGITS
                || plain.precision() > MOST_DIGITS
                || plain.scale() > MOST_DIGITS) {
            return Optional.empty();
        }
        if (plain.scale() > 0) {
            return Optional.of(plain.doubleValue());
        }
        long whole = plain.longValueExact();
        return Optional.of(whole == (int) whole ? (Object) (int) whole : (Object) whole);
    }

    /** The exact value of any number; nothing for what is none. */
    static Optional<BigDecimal> exact(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return Optional.of(number);
        }
        if (value instanceof BigInteger number) {
            return Optional.of(new BigDecimal(number));
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number) ? Optional.of(new BigDecimal(value.toString())) : Optional.empty();
        }
        return value instanceof Number number ? Optional.of(BigDecimal.valueOf(number.longValue())) : Optional.empty();
    }

    /** Whether two values are the same, numbers by what they are worth. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        Optional<BigDecimal> a = exact(one);
        Optional<BigDecimal> b = exact(other);
        if (a.isPresent() && b.isPresent()) {
            return a.get().compareTo(b.get()) == 0;
        }
        return one != null && one.equals(other);
    }
}
