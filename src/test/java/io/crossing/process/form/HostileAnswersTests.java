package io.crossing.process.form;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody's form page sends, to every list of every form in {@code bpmn/}: it is refused at its field and row, at once. */
class HostileAnswersTests {

    private static final Duration AT_ONCE = Duration.ofSeconds(10);
    private static final String TEN_MEGABYTES = "x".repeat(10 * 1024 * 1024);

    /** A list of a form, with rows that the form takes. */
    record AList(AnswerFile file, FormField list, List<Map<String, Object>> rows) {

        @Override
        public String toString() {
            return list.key() + " in " + file.form();
        }

        List<String> refused(Object instead) {
            Map<String, Object> answers = new HashMap<>(file.answers());
            answers.put(list.key(), instead);
            return assertTimeout(AT_ONCE, () -> file.checked().fieldsRefused(answers));
        }

        /** The same rows, but for one value in the last. */
        List<String> refusedInLastRow(String key, Object value) {
            List<Map<String, Object>> changed = new ArrayList<>(rows);
            Map<String, Object> last = new HashMap<>(rows.get(rows.size() - 1));
            last.put(key, value);
            changed.set(rows.size() - 1, last);
            return refused(changed);
        }

        String lastRow() {
            return list.key() + "[" + (rows.size() - 1) + "]";
        }

        /** Fields of a row into which people write or choose. */
        Stream<FormField> inputs() {
            Map<String, Object> last = rows.get(rows.size() - 1);
            return list.fields().stream()
                    .filter(field -> field.type().isInput() && field.settings().readonlyWhen() == null)
                    .filter(field -> last.containsKey(field.key()));
        }
    }

    static List<AList> lists() {
        List<AList> lists = new ArrayList<>();
        for (Path form : AnswerFile.forms()) {
            AnswerFile file = AnswerFile.of(AnswerFile.idOf(form));
            FormSchema.parse(AnswerFile.text(form)).fields().stream()
                    .filter(FormField::isList)
                    .forEach(list -> lists.add(
                            new AList(file, list, Rows.of(file.answers().get(list.key())))));
        }
        return lists.stream().filter(list -> !list.rows().isEmpty()).toList();
    }

    @Test
    void thereAreLists() {
        assertThat(lists()).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void moreRowsThanAnybodyFillsIn(AList list) {
        assertThat(list.refused(nCopies(5_000, list.rows().get(0))))
                .contains(list.list().key());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void whatIsNoList(AList list) {
        for (Object other : List.of("x", 7, true, Map.of("0", list.rows().get(0)))) {
            assertThat(list.refused(other)).contains(list.list().key());
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void rowsThatAreNone(AList list) {
        for (Object other : List.of("x", 7, List.of())) {
            List<Object> rows = new ArrayList<>(list.rows());
            rows.set(rows.size() - 1, other);

            assertThat(list.refused(rows)).contains(list.lastRow());
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void keysThatTheFormDoesNotHave(AList list) {
        assertThat(list.refusedInLastRow("admin", true)).contains(list.lastRow() + ".admin");
        assertThat(list.refusedInLastRow("__proto__", Map.of())).contains(list.lastRow() + ".__proto__");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void valuesThatLieInEachOther(AList list) {
        Object deep = Map.of("a", List.of(Map.of("b", List.of(Map.of("c", "x")))));

        list.inputs()
                .forEach(field -> assertThat(list.refusedInLastRow(field.key(), deep))
                        .as(field.key())
                        .contains(list.lastRow() + "." + field.key()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void megabytesInOneField(AList list) {
        FormField field = list.inputs().findFirst().orElseThrow();

        assertThat(list.refusedInLastRow(field.key(), TEN_MEGABYTES)).contains(list.lastRow() + "." + field.key());
    }
}
