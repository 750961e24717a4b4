package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.time.LocalDate;
import java.util.Optional;

/** A day is today or later, or not before another day of the form. Moments count by their day in UTC. */
final class NotBefore implements FieldRule {

    @Override
    public Optional<Sentence> refusal(Answer answer) {
        String key = answer.field().property(FieldProperty.NOT_BEFORE).orElse(null);
        if (key == null) {
            return Optional.empty();
        }
        LocalDate earliest = key.equals("today")
                ? answer.context().today()
                : Days.of(answer.scope().find(key));
        LocalDate day = Days.of(answer.value());
        return earliest != null && day != null && day.isBefore(earliest)
                ? Optional.of(Sentence.of("form.not-before", earliest, Words.name(answer.field())))
                : Optional.empty();
    }
}
