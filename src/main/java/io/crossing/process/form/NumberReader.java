package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a number; a text that looks like one is none. */
final class NumberReader implements ValueReader {

    @Override
    public Reading read(Answer answer) {
        Optional<BigDecimal> exact = PlainNumber.exact(answer.value());
        if (exact.isEmpty()) {
            return Reading.wrong(answer, Sentence.of("form.number"));
        }
        return PlainNumber.of(exact.get())
                .<Reading>map(Reading.Read::new)
                .orElseGet(() -> Reading.wrong(answer, Sentence.of("form.number.long")));
    }
}
