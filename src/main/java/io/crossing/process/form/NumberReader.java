package io.crossing.process.form;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads a number; a text that looks like one is none. */
final class NumberReader implements ValueReader {

    @Override
    public Reading read(Answer answer) {
        Optional<BigDecimal> exact = PlainNumber.exact(answer.value());
        if (exact.isEmpty()) {
            return Reading.wrong(answer, "give a number, for instance 12.");
        }
        return PlainNumber.of(exact.get())
                .<Reading>map(Reading.Read::new)
                .orElseGet(() -> Reading.wrong(answer, "give a number of at most 15 digits."));
    }
}
