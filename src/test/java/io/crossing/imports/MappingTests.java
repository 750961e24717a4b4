package io.crossing.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the columns of a table mean. */
class MappingTests {

    private static PilotTable table(String text) {
        return PilotTable.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void joinsColumnsAndFillsEmptyCells() {
        PilotTable table = table("a,b,c\nx,y,\n,,z\n");
        Mapping mapping = Mapping.parse(
                "{\"businessArea\": [\"a\", \"b\"], \"summary\": {\"column\": \"c\", \"value\": \"Not described.\"}}");

        assertThat(mapping.text(ImportField.AREA, table.rows().get(0))).isEqualTo("x · y");
        assertThat(mapping.text(ImportField.AREA, table.rows().get(1))).isEmpty();
        assertThat(mapping.text(ImportField.SUMMARY, table.rows().get(0))).isEqualTo("Not described.");
        assertThat(mapping.text(ImportField.SUMMARY, table.rows().get(1))).isEqualTo("z");
    }

    @Test
    void isTheSameAfterItWasKept() {
        Mapping mapping = Mapping.parse(
                "{\"name\": \"n\", \"sponsor\": {\"value\": \"sam\"}, \"teams\": [\"a\", \"b\"], \"only\": {\"stage\": \"Pilot\"}}");

        assertThat(Mapping.parse(mapping.json())).isEqualTo(mapping);
    }

    @Test
    void guessesFromTheNamesOfTheColumns() {
        assertThat(Mapping.guessed(List.of("Use_Case_Name", "Sponsor", "else"))
                        .sources()
                        .keySet())
                .containsExactlyInAnyOrder(ImportField.NAME, ImportField.SPONSOR);
    }

    @Test
    void keepsOfAnotherFileWhatFits() {
        Mapping mapping = Mapping.parse("{\"name\": \"n\", \"summary\": \"gone\", \"only\": {\"gone\": \"x\"}}");

        Mapping fitting = mapping.fitting(table("n,m\n1,2\n"));

        assertThat(fitting.sources()).containsOnlyKeys(ImportField.NAME);
        assertThat(fitting.only()).isEqualTo(Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "[]", "{", "{\"nmae\": \"n\"}", "{\"name\": 7}", "{\"name\": null}"})
    void refusesWhatIsNoMapping(String json) {
        assertThatThrownBy(() -> Mapping.parse(json)).isInstanceOf(MappingNotUsable.class);
    }
}
