package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.time.LocalDate;
import java.util.Optional;

/** A day has not passed, where the form says so in the way of form-js ({@code disallowPassedDates}). */
final class NotPast implements FieldRule {

    @Override
    public Optional<Sentence> refusal(Answer answer) {
        LocalDate day = Days.of(answer.value());
        boolean passed = answer.limits().noPassedDays()
                && day != null
                && day.isBefore(answer.context().today());
        return passed ? Optional.of(Sentence.of("form.not-past", Words.name(answer.field()))) : Optional.empty();
    }
}
