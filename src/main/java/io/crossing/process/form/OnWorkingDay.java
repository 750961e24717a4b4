package io.crossing.process.form;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** A day is one on which the organisation works. */
final class OnWorkingDay implements FieldRule {

    @Override
    public Optional<String> refusal(Answer answer) {
        LocalDate day = Days.of(answer.value());
        if (!answer.field().has(FieldProperty.WORKING_DAY)
                || day == null
                || answer.context().isWorkingDay().test(day)) {
            return Optional.empty();
        }
        return Optional.of(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", " + day
                + ", is no working day. Choose another for " + Words.quoted(answer.field()) + ".");
    }
}
