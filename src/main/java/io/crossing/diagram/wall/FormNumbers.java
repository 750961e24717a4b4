package io.crossing.diagram.wall;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Numbers of a form that say how much a browser draws; too much of it hangs the page. */
final class FormNumbers {

    /** Options of a choice, components of a group, columns of a table. */
    static final int MOST_VALUES = 500;

    private record Range(long least, long most) {

        boolean contains(BigDecimal number) {
            return number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        }
    }

    private static final Map<String, Range> RANGES = Map.of(
            "defaultRepetitions", new Range(0, 50),
            "nonCollapsedItems", new Range(0, 100),
            "decimalDigits", new Range(0, 15),
            "timeInterval", new Range(1, 60),
            "rowCount", new Range(1, 100),
            "height", new Range(0, 2000),
            "columns", new Range(1, 16),
            "minLength", new Range(0, 100_000),
            "maxLength", new Range(0, 100_000));

    private FormNumbers() {}

    /** The limit that a number breaks. */
    static Optional<String> wrong(String key, BigDecimal number) {
        Range range = RANGES.get(key);
        if (range == null || range.contains(number)) {
            return Optional.empty();
        }
        return Optional.of(range.least() + " to " + range.most());
    }
}
