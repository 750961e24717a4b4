package io.crossing.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of field takes the values it should, in one form, and names itself when it gets another. */
class ValueTests {

    private static final String CHOICES =
            "\"values\":[{\"label\":\"Yes\",\"value\":\"yes\"},{\"label\":\"No\",\"value\":\"no\"}]";

    @Test
    void trimsTextAndKeepsItOnOneLineWhereTheFieldHasOne() {
        Checked form = Checked.form("""
                {"type":"textfield","id":"A","key":"a"},{"type":"textarea","id":"B","key":"b"}""");

        assertThat(form.accepts(Map.of("a", "  one\r\n two ", "b", " one\r\ntwo\n")))
                .containsEntry("a", "one  two")
                .containsEntry("b", "one\ntwo");
    }

    @Test
    void refusesCharactersThatNoDatabaseKeeps() {
        Checked form = Checked.form("{\"type\":\"textfield\",\"id\":\"A\",\"key\":\"a\"}");

        assertThat(form.refuses(Map.of("a", "x\u0000y")))
                .extracting(FieldError::field)
                .containsExactly("a");
        assertThat(form.refuses(Map.of("a", "x\uD800y"))).hasSize(1);
        assertThat(form.accepts(Map.of("a", "Zoë 🚀"))).containsEntry("a", "Zoë 🚀");
    }

    @Test
    void keepsWholeNumbersWhole() {
        Checked form = Checked.form("{\"type\":\"number\",\"id\":\"A\",\"key\":\"a\"}");

        assertThat(form.accepts("{\"a\":20.0}")).containsEntry("a", 20);
        assertThat(form.accepts("{\"a\":4.5}")).containsEntry("a", 4.5);
        assertThat(form.accepts("{\"a\":-3}")).containsEntry("a", -3);
        assertThat(form.accepts("{\"a\":123456789012}")).containsEntry("a", 123456789012L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"12\"", "true", "[1]", "{\"b\":1}", "1e400", "1e-30", "1234567890123456789"})
    void refusesWhatIsNoNumberThatCouldBeKept(String value) {
        Checked form = Checked.form("{\"type\":\"number\",\"id\":\"A\",\"key\":\"a\"}");

        assertThat(form.fieldsRefused("{\"a\":" + value + "}")).containsExactly("a");
        assertThat(form.refuses(Map.of("a", Double.NaN))).hasSize(1);
    }

    @Test
    void takesOptionsThatAreNumbers() {
        Checked form = Checked.form("""
                {"type":"radio","id":"A","key":"a","values":[{"label":"None","value":0},{"label":"All","value":3}]}""");

        assertThat(form.accepts("{\"a\":0}")).containsEntry("a", 0);
        assertThat(form.accepts("{\"a\":3.0}")).containsEntry("a", 3);
        assertThat(form.fieldsRefused("{\"a\":2}")).containsExactly("a");
        assertThat(form.fieldsRefused("{\"a\":\"3\"}")).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"select", "radio"})
    void takesOneOfTheOptions(String type) {
        Checked form = Checked.form("{\"type\":\"" + type + "\",\"id\":\"A\",\"key\":\"a\"," + CHOICES + "}");

        assertThat(form.accepts("{\"a\":\"yes\"}")).containsEntry("a", "yes");
        assertThat(form.refuses("{\"a\":\"maybe\"}"))
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("“maybe” cannot be chosen"));
        assertThat(form.fieldsRefused("{\"a\":[\"yes\"]}")).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"checklist", "taglist"})
    void takesSeveralOfTheOptionsEachOnce(String type) {
        Checked form = Checked.form("{\"type\":\"" + type + "\",\"id\":\"A\",\"key\":\"a\"," + CHOICES + "}");

        assertThat(form.accepts("{\"a\":[\"yes\",\"no\",\"yes\"]}")).containsEntry("a", List.of("yes", "no"));
        assertThat(form.accepts("{}")).containsEntry("a", List.of());
        assertThat(form.fieldsRefused("{\"a\":[\"yes\",\"maybe\"]}")).containsExactly("a");
        assertThat(form.fieldsRefused("{\"a\":\"yes\"}")).containsExactly("a");
        assertThat(form.fieldsRefused("{\"a\":[null]}")).containsExactly("a");
        assertThat(form.fieldsRefused("{\"a\":[" + "\"yes\",".repeat(200) + "\"yes\"]}"))
                .containsExactly("a");
    }

    @Test
    void takesOptionsFromTheData() {
        Checked form = Checked.form("{\"type\":\"select\",\"id\":\"A\",\"key\":\"a\",\"valuesKey\":\"stages\"}");

        assertThat(form.shownWith("{\"stages\":[{\"label\":\"Mandate\",\"value\":\"m\"},\"plain\"]}")
                        .accepts("{\"a\":\"m\"}"))
                .containsEntry("a", "m");
        assertThat(form.shownWith("{\"stages\":[\"plain\"]}").accepts("{\"a\":\"plain\"}"))
                .containsEntry("a", "plain");
        assertThat(form.shownWith("{\"stages\":[\"plain\"]}").fieldsRefused("{\"a\":\"m\"}"))
                .containsExactly("a");
        assertThat(form.fieldsRefused("{\"a\":\"m\"}")).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    date,     2031-06-12,                2031-06-12
                    date,     2031-02-30,                -
                    date,     12.6.2031,                 -
                    date,     2031-06-12T00:00Z,         -
                    date,     +999999999-01-01,          -
                    datetime, 2031-06-12T12:00Z,         2031-06-12T12:00:00Z
                    datetime, 2031-06-12T12:00+02:00,    2031-06-12T10:00:00Z
                    datetime, 2031-06-12T12:00:30.5Z,    2031-06-12T12:00:30.500Z
                    datetime, 2031-06-12T12:00,          2031-06-12T12:00:00Z
                    datetime, 2031-06-12,                -
                    datetime, 2031-06-12T25:00Z,         -
                    time,     14:30,                     14:30
                    time,     14:30Z,                    14:30Z
                    time,     24:30,                     -
                    """)
    void readsDaysMomentsAndTimes(String subtype, String value, String normal) {
        Checked form =
                Checked.form("{\"type\":\"datetime\",\"id\":\"A\",\"key\":\"a\",\"subtype\":\"" + subtype + "\"}");

        if (normal == null) {
            assertThat(form.refuses(Map.of("a", value)))
                    .extracting(FieldError::field)
                    .containsExactly("a");
        } else {
            assertThat(form.accepts(Map.of("a", value))).containsEntry("a", normal);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"textfield", "textarea", "number", "checkbox", "datetime\",\"subtype\":\"date"})
    void namesTheFieldWhenTheTypeIsWrong(String type) {
        Checked form = Checked.form("{\"type\":\"" + type + "\",\"id\":\"A\",\"key\":\"a\"}");

        assertThat(form.fieldsRefused("{\"a\":{\"b\":{}}}")).containsExactly("a");
        assertThat(form.fieldsRefused("{\"a\":[[]]}")).containsExactly("a");
    }

    @Test
    void leavesOutWhatWasLeftEmpty() {
        Checked form = Checked.form("""
                {"type":"textfield","id":"A","key":"a"},{"type":"number","id":"B","key":"b"},{"type":"checkbox","id":"C","key":"c"}""");

        assertThat(form.accepts("{\"a\":\"  \",\"b\":null}")).isEqualTo(Map.of("c", false));
    }
}
