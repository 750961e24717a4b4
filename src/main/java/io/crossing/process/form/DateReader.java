package io.crossing.process.form;

import io.crossing.process.Sentence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** Reads days, moments and times of day; moments without an offset are in UTC. */
enum DateReader implements ValueReader {
    DAY("\\d{4}-\\d{2}-\\d{2}", "form.date.day"),
    MOMENT("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?", "form.date.moment"),
    TIME("\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})?", "form.date.time");

    private static final Pattern OFFSET = Pattern.compile("(Z|[+-]\\d{2}:\\d{2})$");

    private final Pattern shape;
    private final String help;

    DateReader(String shape, String help) {
        this.shape = Pattern.compile(shape);
        this.help = help;
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
        String text = answer.text().orElse("").strip();
        if (!shape.matcher(text).matches()) {
            return Reading.wrong(answer, Sentence.of(help));
        }
        try {
            return new Reading.Read(normal(text));
        } catch (DateTimeException e) {
            return Reading.wrong(answer, Sentence.of("form.date.never", Words.cut(text), Sentence.of(help)));
        }
    }

    private String normal(String text) {
        boolean offset = this != DAY && OFFSET.matcher(text).find();
        return switch (this) {
            case DAY -> LocalDate.parse(text).toString();
            case MOMENT ->
                (offset
                                ? OffsetDateTime.parse(text).toInstant()
                                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC))
                        .toString();
            case TIME ->
                offset
                        ? OffsetTime.parse(text).toString()
                        : LocalTime.parse(text).toString();
        };
    }
}
