package io.crossing.process.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day is today or later, or not before another day of the form. Moments count by their day in UTC. */
final class NotBefore implements FieldRule {

    @Override
    public Optional<String> refusal(Answer answer) {
        String key = answer.field().property(FieldProperty.NOT_BEFORE).orElse(null);
        if (key == null) {
            return Optional.empty();
        }
        LocalDate earliest = key.equals("today")
                ? answer.context().today()
                : day(answer.scope().find(key));
        LocalDate day = day(answer.value());
        return earliest != null && day != null && day.isBefore(earliest)
                ? Optional.of("Choose " + earliest + " or later for " + Words.quoted(answer.field()) + ".")
                : Optional.empty();
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        try {
            return value instanceof String text && text.length() >= 10 ? LocalDate.parse(text.substring(0, 10)) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
