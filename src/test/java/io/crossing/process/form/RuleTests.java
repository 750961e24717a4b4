package io.crossing.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of a form lets through what keeps it, and names the field that does not. */
class RuleTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "type":"textfield","validate":{"required":true}                                  | "x"        | ""        | Fill in “Label”.
                    "type":"textfield","validate":{"required":true}                                  | "x"        | "  "      | Fill in “Label”.
                    "type":"textfield","validate":{"required":true}                                  | "x"        | null      | Fill in “Label”.
                    "type":"number","validate":{"required":true}                                     | 0          | null      | Give a number for “Label”.
                    "type":"checkbox","validate":{"required":true}                                   | true       | false     | Tick “Label” to go on.
                    "type":"datetime","subtype":"date","validate":{"required":true}                  | "2031-01-01" | null    | Give a date for “Label”.
                    "type":"radio","values":["a"],"validate":{"required":true}                       | "a"        | null      | Choose one answer for “Label”.
                    "type":"checklist","values":["a"],"validate":{"required":true}                   | ["a"]      | []        | Choose at least one for “Label”.
                    "type":"select","valuesKey":"people","properties":{"person":"true"},"validate":{"required":true} | "p-ben" | null | Name one person for “Label”.
                    "type":"taglist","valuesKey":"people","properties":{"person":"true"},"validate":{"required":true} | ["p-ben"] | [] | Name at least one person for “Label”.
                    "type":"textarea","validate":{"minLength":5}                                     | "12345"    | " 1234 "  | at least 5 characters
                    "type":"textfield","validate":{"maxLength":5}                                    | " 12345 "  | "123456"  | to 5 characters
                    "type":"number","validate":{"min":1}                                             | 1          | 0.5       | Give at least 1
                    "type":"number","validate":{"max":40}                                            | 40         | 41        | Give at most 40
                    "type":"number","decimalDigits":0                                                | 7          | 7.5       | whole number
                    "type":"number","decimalDigits":2                                                | 7.25       | 7.255     | at most 2 decimals
                    "type":"number","increment":5                                                    | 15         | 16        | multiple of 5
                    "type":"textfield","validate":{"pattern":"^[A-Z]+$"}                             | "ABC"      | "abc"     | must match
                    "type":"textfield","validate":{"pattern":"^(a+)+$","patternErrorMessage":"Only a"} | "aaa"    | "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab" | Only a
                    "type":"textfield","validate":{"validationType":"email"}                         | "a@b.org"  | "a@"      | mail address
                    "type":"textfield","validate":{"validationType":"phone"}                         | "+4930664040900" | "12"  | international number
                    "type":"textfield","properties":{"person":"true"}                                | "p-ben"    | "p-gone"  | cannot be given work
                    "type":"taglist","valuesKey":"people","properties":{"person":"true"}             | ["p-ben"]  | ["p-ben","p-gone"] | cannot be given work
                    "type":"checklist","valuesKey":"none","properties":{"team":"true"}               | ["t-north"] | ["t-north","t-far"] | not a team of this rollout
                    "type":"textfield","properties":{"differsFrom":"owner"}                          | "p-ben"    | "p-anna"  | named already
                    "type":"textfield","properties":{"notIn":"pilotTeam"}                            | "p-ben"    | "p-emil"  | excluded
                    "type":"datetime","subtype":"date","properties":{"notBefore":"today"}            | "2031-06-01" | "2031-05-31" | Choose 1 June 2031 or later
                    "type":"datetime","subtype":"datetime","properties":{"notBefore":"today"}        | "2031-06-01T00:00Z" | "2031-05-31T23:59Z" | or later
                    "type":"datetime","subtype":"date","properties":{"notBefore":"begun"}            | "2031-03-01" | "2031-02-28" | Choose 1 March 2031 or later
                    "type":"datetime","subtype":"date","disallowPassedDates":true                    | "2031-06-01" | "2031-05-31" | today or a later day
                    "type":"datetime","subtype":"datetime","disallowPassedDates":true                | "2031-06-01T00:00Z" | "2031-05-31T23:59Z" | today or a later day
                    "type":"datetime","subtype":"date","properties":{"workingDay":"true"}            | "2031-06-02" | "2031-06-01" | Sunday, 1 June 2031, is no working day
                    "type":"datetime","subtype":"time","timeInterval":15                             | "14:30"    | "14:31"   | steps of 15 minutes
                    "type":"taglist","valuesKey":"none","properties":{"person":"true","team":"true"} | ["p-ben","t-north"] | ["p-ben","t-far"] | cannot be given work
                    "type":"number","properties":{"notMoreThan":"people"}                            | 14         | 15        | Give at most 14
                    """)
    void acceptsWhatKeepsTheRuleAndRefusesWhatDoesNot(String component, String good, String bad, String message) {
        Checked form = Checked.form("{\"id\":\"Field\",\"key\":\"field\",\"label\":\"Label\"," + component + "}")
                .shownWith("""
                        {"owner":"p-anna","pilotTeam":["p-emil"],"begun":"2031-03-01","people":14}""");

        assertThat(form.accepts("{\"field\":" + good + "}")).containsKey("field");
        assertThat(form.refuses("{\"field\":" + bad + "}")).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("field");
            assertThat(error.message()).contains(message);
        });
    }

    @Test
    void takesNoTextThatNoRecordHolds() {
        Checked form =
                Checked.form("{\"type\":\"textarea\",\"id\":\"A\",\"key\":\"a\",\"validate\":{\"maxLength\":50000}}");

        assertThat(form.accepts(Map.of("a", "x".repeat(10_000)))).containsKey("a");
        assertThat(form.refuses(Map.of("a", "x".repeat(10_001)))).hasSize(1);
    }

    @Test
    void comparesWithWhatIsAnsweredInTheSameForm() {
        Checked form = Checked.form("""
                {"type":"textfield","id":"A","key":"owner"},
                {"type":"textfield","id":"B","key":"deputy","properties":{"differsFrom":"owner"}}""").shownWith("{\"owner\":\"p-anna\"}");

        assertThat(form.accepts("{\"owner\":\"p-ben\",\"deputy\":\"p-anna\"}")).containsEntry("deputy", "p-anna");
        assertThat(form.fieldsRefused("{\"owner\":\"p-ben\",\"deputy\":\"p-ben\"}"))
                .containsExactly("deputy");
    }

    @Test
    void comparesInsideANestedGroup() {
        Checked form = Checked.form("""
                {"type":"group","id":"G","path":"who","components":[
                  {"type":"textfield","id":"A","key":"owner"},
                  {"type":"textfield","id":"B","key":"deputy","properties":{"differsFrom":"owner"}}]}""");

        assertThat(form.accepts("{\"who\":{\"owner\":\"a\",\"deputy\":\"b\"}}"))
                .containsEntry("who", Map.of("owner", "a", "deputy", "b"));
        assertThat(form.fieldsRefused("{\"who\":{\"owner\":\"a\",\"deputy\":\"a\"}}"))
                .containsExactly("who.deputy");
        assertThat(form.fieldsRefused("{\"who\":7}")).contains("who");
    }

    @Test
    void saysEverythingAtOnce() {
        Checked form = Checked.form("""
                {"type":"textfield","id":"A","key":"a","validate":{"required":true}},
                {"type":"number","id":"B","key":"b","validate":{"min":1}}""");

        assertThat(form.fieldsRefused("{\"b\":0,\"c\":1}")).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void saysWhatToDoInTheLanguageOfTheReader() {
        Checked form = Checked.form("""
                {"type":"textfield","id":"A","key":"a","label":"Why","validate":{"required":true}},
                {"type":"number","id":"B","key":"b","label":"Hours","validate":{"min":1}}""");

        assertThat(form.refuses(Map.of("b", 0)))
                .extracting(error -> error.in(Locale.GERMAN))
                .containsExactlyInAnyOrder("Füllen Sie „Why“ aus.", "Geben Sie für „Hours“ mindestens 1 an.");
    }

    @Test
    void answersNonsenseBriefly() {
        Map<String, Object> nonsense = new LinkedHashMap<>();
        for (int i = 0; i < 5_000; i++) {
            nonsense.put("x".repeat(300) + i, i);
        }

        assertThat(Checked.form("").refuses(nonsense))
                .hasSizeLessThanOrEqualTo(100)
                .allSatisfy(error -> assertThat(error.field()).hasSizeLessThan(80));
    }
}
