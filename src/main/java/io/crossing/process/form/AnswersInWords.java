package io.crossing.process.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what a form was answered with in words for people: by its labels, choices by what they are called. */
public final class AnswersInWords {

    private final Map<String, Object> data;
    private final Speech speech;

    /** @param data what the form was shown with, for choices that come from there */
    public AnswersInWords(Map<String, Object> data, Speech speech) {
        this.data = Map.copyOf(data);
        this.speech = speech;
    }

    /** How values that no form has words for are said to one reader. */
    public interface Speech {

        /** The name of a person or team with this id; the text itself for any other. */
        String name(String id);

        String day(LocalDate day);

        String moment(Instant moment);

        String number(BigDecimal number);

        String yesOrNo(boolean yes);
    }

    /**
     * One answer.
     *
     * @param texts what was answered, several for a choice of several; empty for a list
     * @param rows what was answered in each row of a list
     */
    public record Line(String label, List<String> texts, List<List<Line>> rows) {}

    /** Every question that was answered, in the order of the form. */
    public List<Line> of(FormSchema schema, Map<String, Object> answers) {
        return lines(schema.fields(), answers);
    }

    private List<Line> lines(List<FormField> fields, Map<String, Object> answers) {
        List<Line> lines = new ArrayList<>();
        for (FormField field : fields) {
            Object answer = answers.get(field.key());
            if (field.type() == FieldType.GROUP) {
                lines.addAll(lines(field.fields(), field.hasKey() ? Rows.map(answer) : answers));
            } else if (answer != null && field.isList()) {
                lines.add(new Line(field.label(), List.of(), rows(field, answer)));
            } else if (answer != null && field.type().isInput()) {
                lines.add(new Line(field.label(), texts(field, answer), List.of()));
            }
        }
        return lines;
    }

    private List<List<Line>> rows(FormField list, Object answer) {
        return Rows.of(answer).stream()
                .map(row -> lines(list.fields(), row))
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private List<String> texts(FormField field, Object answer) {
        List<?> several = answer instanceof List<?> list ? list : List.of(answer);
        return several.stream().map(value -> text(field, value)).toList();
    }

    private String text(FormField field, Object value) {
        if (field.type().isChoice()) {
            return chosen(field, value);
        }
        if (value instanceof Boolean yes) {
            return speech.yesOrNo(yes);
        }
        if (field.type() == FieldType.DATETIME) {
            return time(value.toString());
        }
        Optional<BigDecimal> number = PlainNumber.exact(value);
        return number.map(speech::number).orElseGet(value::toString);
    }

    private String chosen(FormField field, Object value) {
        String key = field.settings().choices().valuesKey();
        List<Option> options = key == null ? field.settings().choices().options() : Options.inData(data.get(key));
        String label = new Options(Optional.ofNullable(options)).label(value);
        return label.equals(value.toString()) ? speech.name(label) : label;
    }

    private String time(String text) {
        try {
            return text.endsWith("Z") ? speech.moment(Instant.parse(text)) : speech.day(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
