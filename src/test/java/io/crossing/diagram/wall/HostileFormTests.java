package io.crossing.diagram.wall;

import static io.crossing.diagram.wall.Drawn.form;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that would run code in the page, load from elsewhere or hang a browser. */
class HostileFormTests {

    @ParameterizedTest
    @MethodSource("io.crossing.diagram.wall.HostileForms#components")
    void refusesComponents(String component, Rule rule) {
        assertThat(Walls.check("Test.form", form(component.replace('\'', '"')))).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.element()).isEqualTo("Field_1");
        });
    }

    @ParameterizedTest
    @MethodSource("io.crossing.diagram.wall.HostileForms#others")
    void refusesWhatIsNoForm(String json) {
        assertThat(Walls.check("Test.form", json)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 5000, 100_000})
    void refusesGroupsThatLieTooDeep(int depth) {
        String group = "{\"id\":\"g\",\"type\":\"group\",\"components\":[";

        assertThat(Walls.check("Test.form", group.repeat(depth))).isNotEmpty();
    }
}
