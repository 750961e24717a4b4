package io.crossing.process.form;

import java.math.BigDecimal;
import java.util.Optional;

/** A number has no more decimals than asked for, and is a multiple of the step. */
final class NumberSteps implements FieldRule {

    @Override
    public Optional<String> refusal(Answer answer) {
        return answer.number().flatMap(number -> refusal(answer, number.stripTrailingZeros()));
    }

    private static Optional<String> refusal(Answer answer, BigDecimal number) {
        Integer digits = answer.limits().decimalDigits();
        BigDecimal step = answer.limits().increment();
        String label = Words.quoted(answer.field());
        if (digits != null && number.scale() > digits) {
            return Optional.of(
                    digits == 0
                            ? "Give a whole number for " + label + "."
                            : "Give at most " + digits + " decimals for " + label + ".");
        }
        if (step != null && step.signum() > 0 && number.remainder(step).signum() != 0) {
            return Optional.of("Give a multiple of " + step.toPlainString() + " for " + label + ".");
        }
        return Optional.empty();
    }
}
