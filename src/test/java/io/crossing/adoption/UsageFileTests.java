package io.crossing.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Usage exports of other tools: whichever encoding, separator and way to write numbers. */
class UsageFileTests {

    private static final String GERMAN = "Gruppe;Tag;Aktive Nutzer;Lizenzen\r\nFührung;30;12,0;1.234\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void readsAFileThatSaysNothingOfItsEncoding(String encoding) {
        String text = UsageText.of(GERMAN.getBytes(Charset.forName(encoding)));

        assertThat(text).isEqualTo(GERMAN);
    }

    @Test
    void readsAFileWithAMark() {
        assertThat(UsageText.of(("\uFEFF" + GERMAN).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(GERMAN);
        assertThat(UsageText.of(("\uFEFF" + GERMAN).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(GERMAN);
        assertThat(UsageText.of(("\uFEFF" + GERMAN).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(GERMAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheSeparator(String separator) {
        UsageFile file = UsageFile.of(String.join(separator, "Team", "Active users") + "\n"
                + String.join(separator, "\"North, East; West|\t\"", "12") + "\n\n");

        assertThat(file.header()).containsExactly("Team", "Active users");
        assertThat(file.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(2);
            assertThat(row.cell("Team")).isEqualTo("North, East; West|");
            assertThat(row.cell("Active users")).isEqualTo("12");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|columns", "Team|columns", "'Team,Users\n\n'|rows", "'Team,Users\n\"North,12'|quotes"})
    void saysWhatIsWrongWithAFileThatCannotBeRead(String text, String why) {
        assertThatThrownBy(() -> UsageFile.of(text))
                .isInstanceOfSatisfying(
                        UsageUnreadable.class, wrong -> assertThat(wrong.why()).isEqualTo(why));
    }

    @Test
    void refusesMoreRowsThanAnExportOfTeamsHas() {
        assertThatThrownBy(() -> UsageFile.of("Team,Users\n" + "North,1\n".repeat(UsageFile.MOST_ROWS + 1)))
                .isInstanceOfSatisfying(
                        UsageUnreadable.class, wrong -> assertThat(wrong.why()).isEqualTo("long"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12|12", "12,0|12", "12.00|12", "1.234|1234", "1,234|1234", "1 234|1234", "1'234|1234", "0|0"})
    void readsWholeNumbersAsExportsWriteThem(String text, int number) {
        assertThat(WholeNumber.in(text)).isEqualTo(OptionalInt.of(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12,5", "12.5", "45 %", "-3", "twelve", "1.23.4", "99999999999"})
    void takesNothingElseForAWholeNumber(String text) {
        assertThat(WholeNumber.in(text)).isEmpty();
    }

    @Test
    void guessesTheColumnsByTheirNames() {
        assertThat(UsageColumns.guessed(List.of("Gruppe", "Tag", "Aktive Nutzer", "Lizenzen")))
                .isEqualTo(new UsageColumns("Gruppe", "Tag", "Aktive Nutzer", "Lizenzen"));
        assertThat(UsageColumns.guessed(List.of("id", "colour"))).isEqualTo(new UsageColumns(null, null, null, null));
    }
}
