package io.crossing.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** A form with one or more components and what it is checked against, in the words of a test. */
final class Checked {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final FormCheck CHECK = new FormCheck(new RealFeel());

    private final FormSchema form;
    private final Map<String, Object> data;

    private Checked(FormSchema form, Map<String, Object> data) {
        this.form = form;
        this.data = data;
    }

    static Checked form(String components) {
        return new Checked(schema(components), Map.of());
    }

    static Checked form(FormSchema form) {
        return new Checked(form, Map.of());
    }

    static FormSchema schema(String components) {
        return FormSchema.parse("{\"type\":\"default\",\"id\":\"Example\",\"components\":[" + components + "]}");
    }

    Checked shownWith(String data) {
        return new Checked(form, map(data));
    }

    Checked shownWith(Map<String, Object> data) {
        return new Checked(form, data);
    }

    FormContext context() {
        Set<String> people = Set.of("p-anna", "p-ben", "p-carla", "p-dora", "p-emil", "p-fay");
        return new FormContext(
                data,
                people::contains,
                Set.of("t-north", "t-south")::contains,
                LocalDate.of(2031, 6, 1),
                day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    CheckedAnswers check(Map<String, Object> answers) {
        return CHECK.check(form, answers, context());
    }

    Map<String, Object> accepts(String answers) {
        return accepts(map(answers));
    }

    Map<String, Object> accepts(Map<String, Object> answers) {
        CheckedAnswers checked = check(answers);
        assertThat(checked).isInstanceOf(CheckedAnswers.Accepted.class);
        return ((CheckedAnswers.Accepted) checked).answers();
    }

    List<FieldError> refuses(String answers) {
        return refuses(map(answers));
    }

    List<FieldError> refuses(Map<String, Object> answers) {
        CheckedAnswers checked = check(answers);
        assertThat(checked).isInstanceOf(CheckedAnswers.Refused.class);
        return ((CheckedAnswers.Refused) checked).errors();
    }

    /** The fields that are named in the refusal, in order. */
    List<String> fieldsRefused(String answers) {
        return fieldsRefused(map(answers));
    }

    List<String> fieldsRefused(Map<String, Object> answers) {
        return refuses(answers).stream().map(FieldError::field).toList();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(String json) {
        return JSON.readValue(json, LinkedHashMap.class);
    }
}
