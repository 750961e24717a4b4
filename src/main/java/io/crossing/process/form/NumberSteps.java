package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.math.BigDecimal;
import java.util.Optional;

/** A number has no more decimals than asked for, and is a multiple of the step. */
final class NumberSteps implements FieldRule {

    @Override
    public Optional<Sentence> refusal(Answer answer) {
        return answer.number().flatMap(number -> refusal(answer, number.stripTrailingZeros()));
    }

    private static Optional<Sentence> refusal(Answer answer, BigDecimal number) {
        Integer digits = answer.limits().decimalDigits();
        BigDecimal step = answer.limits().increment();
        String label = Words.name(answer.field());
        if (digits != null && number.scale() > digits) {
            return Optional.of(Sentence.of("form.decimals", digits, label));
        }
        if (step != null && step.signum() > 0 && number.remainder(step).signum() != 0) {
            return Optional.of(Sentence.of("form.multiple", step.toPlainString(), label));
        }
        return Optional.empty();
    }
}
