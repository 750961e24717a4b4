package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.math.BigDecimal;
import java.util.Optional;

/** A number lies between the least and the largest that the form takes. */
final class NumberRange implements FieldRule {

    @Override
    public Optional<Sentence> refusal(Answer answer) {
        return answer.number().flatMap(number -> refusal(answer, number));
    }

    private static Optional<Sentence> refusal(Answer answer, BigDecimal number) {
        BigDecimal min = answer.limits().min();
        BigDecimal max = answer.limits().max();
        if (min != null && number.compareTo(min) < 0) {
            return Optional.of(Sentence.of("form.least", min.toPlainString(), Words.name(answer.field())));
        }
        if (max != null && number.compareTo(max) > 0) {
            return Optional.of(Sentence.of("form.most", max.toPlainString(), Words.name(answer.field())));
        }
        return Optional.empty();
    }
}
