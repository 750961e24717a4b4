package io.crossing.process.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Reads days, moments and times of day; moments without an offset are in UTC. */
enum DateReader implements ValueReader {
    DAY("\\d{4}-\\d{2}-\\d{2}", "give a day, for instance 2031-06-12.", text -> LocalDate.parse(text).toString()),
    MOMENT(
            "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?",
            "give a day and a time, for instance 2031-06-12T12:00Z.",
            text -> hasOffset(text)
                    ? OffsetDateTime.parse(text).toInstant().toString()
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC).toString()),
    TIME(
            "\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})?",
            "give a time of day, for instance 14:30.",
            text -> hasOffset(text)
                    ? OffsetTime.parse(text).toString()
                    : LocalTime.parse(text).toString());

    private static final Pattern OFFSET = Pattern.compile("(Z|[+-]\\d{2}:\\d{2})$");

    private final Pattern shape;
    private final String help;
    private final UnaryOperator<String> normal;

    DateReader(String shape, String help, UnaryOperator<String> normal) {
        this.shape = Pattern.compile(shape);
        this.help = help;
        this.normal = normal;
    }

    static DateReader of(FormField field) {
        return switch (field.settings().subtype()) {
            case "datetime" -> MOMENT;
            case "time" -> TIME;
            default -> DAY;
        };
    }

    @Override
    public Reading read(Answer answer) {
        if (answer.value() instanceof String raw && shape.matcher(raw.strip()).matches()) {
            try {
                return new Reading.Read(normal.apply(raw.strip()));
            } catch (DateTimeException e) {
                return Reading.wrong(answer, Words.quoted(raw) + " is not in the calendar; " + help);
            }
        }
        return Reading.wrong(answer, help);
    }

    private static boolean hasOffset(String text) {
        return OFFSET.matcher(text).find();
    }
}
