package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.time.LocalDate;
import java.util.Optional;

/** A day is one on which the organisation works. */
final class OnWorkingDay implements FieldRule {

    @Override
    public Optional<Sentence> refusal(Answer answer) {
        LocalDate day = Days.of(answer.value());
        if (!answer.field().has(FieldProperty.WORKING_DAY)
                || day == null
                || answer.context().isWorkingDay().test(day)) {
            return Optional.empty();
        }
        return Optional.of(Sentence.of(
                "form.no-working-day",
                Sentence.of("form.weekday." + day.getDayOfWeek()),
                day,
                Words.name(answer.field())));
    }
}
