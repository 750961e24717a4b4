package io.crossing.process.form;

import java.math.BigDecimal;
import java.util.Optional;

/** A number lies between the least and the largest that the form takes. */
final class NumberRange implements FieldRule {

    @Override
    public Optional<String> refusal(Answer answer) {
        return answer.number().flatMap(number -> refusal(answer, number));
    }

    private static Optional<String> refusal(Answer answer, BigDecimal number) {
        BigDecimal min = answer.limits().min();
        BigDecimal max = answer.limits().max();
        if (min != null && number.compareTo(min) < 0) {
            return Optional.of("Give at least " + min.toPlainString() + " for " + Words.quoted(answer.field()) + ".");
        }
        if (max != null && number.compareTo(max) > 0) {
            return Optional.of("Give at most " + max.toPlainString() + " for " + Words.quoted(answer.field()) + ".");
        }
        return Optional.empty();
    }
}
