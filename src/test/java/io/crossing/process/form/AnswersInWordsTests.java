package io.crossing.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.process.form.AnswersInWords.Line;
import io.crossing.process.form.AnswersInWords.Speech;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersInWordsTests {

    private static final FormSchema FORM = FormSchema.parse("""
            {"id": "F", "type": "default", "components": [
              {"type": "text", "id": "Text_1", "text": "Read this"},
              {"type": "radio", "id": "Field_1", "key": "written", "label": "Written down?", "values": [{"label": "Mostly", "value": 2}]},
              {"type": "taglist", "id": "Field_2", "key": "told", "label": "Who is told", "valuesKey": "people"},
              {"type": "group", "id": "Group_1", "label": "When", "components": [
                {"type": "datetime", "id": "Field_3", "key": "on", "dateLabel": "On", "subtype": "date"},
                {"type": "checkbox", "id": "Field_4", "key": "agreed", "label": "Agreed"}]},
              {"type": "dynamiclist", "id": "List_1", "path": "steps", "label": "Steps", "isRepeating": true, "components": [
                {"type": "textfield", "id": "Field_5", "key": "step", "label": "What is done"},
                {"type": "number", "id": "Field_6", "key": "minutes", "label": "Minutes"}]}
            ]}
            """);

    @Test
    void saysAnswersByTheirLabelsInTheOrderOfTheForm() {
        Map<String, Object> answers = Map.of(
                "steps",
                List.of(Map.of("step", "Sort", "minutes", 1.5), Map.of("step", "Send")),
                "agreed",
                true,
                "on",
                "2031-06-12",
                "told",
                List.of("tom", "gone"),
                "written",
                2L,
                "nothing",
                "of this form");

        List<Line> lines = words().of(FORM, answers);

        assertThat(lines)
                .extracting(Line::label)
                .containsExactly("Written down?", "Who is told", "On", "Agreed", "Steps");
        assertThat(lines)
                .flatExtracting(Line::texts)
                .containsExactly("Mostly", "Tom Tal", "the late gone", "2031-06-12 as a day", "yes");
        assertThat(lines.get(4).rows())
                .containsExactly(
                        List.of(line("What is done", "Sort"), line("Minutes", "1.5")),
                        List.of(line("What is done", "Send")));
    }

    @Test
    void leavesOutWhatWasNotAnswered() {
        assertThat(words().of(FORM, Map.of())).isEmpty();
    }

    private static Line line(String label, String text) {
        return new Line(label, List.of(text), List.of());
    }

    private static AnswersInWords words() {
        Map<String, Object> data = Map.of("people", List.of(Map.of("label", "Tom Tal", "value", "tom")));
        return new AnswersInWords(data, new Speech() {
            @Override
            public String name(String id) {
                return "the late " + id;
            }

            @Override
            public String day(LocalDate day) {
                return day + " as a day";
            }

            @Override
            public String moment(Instant moment) {
                return moment + " as a moment";
            }

            @Override
            public String number(BigDecimal number) {
                return number.toPlainString();
            }

            @Override
            public String yesOrNo(boolean yes) {
                return yes ? "yes" : "no";
            }
        });
    }
}
