package io.crossing.diagram.wall;

import static io.crossing.diagram.wall.Drawn.decision;
import static io.crossing.diagram.wall.Drawn.table;
import static io.crossing.diagram.wall.Drawn.tables;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that would run code, loop or look elsewhere. */
class HostileTableTests {

    @ParameterizedTest
    @MethodSource("io.crossing.diagram.wall.HostileTables#feel")
    void refusesFeelThatDoesMoreThanItShould(String feel) {
        assertThat(Walls.check("Dish.dmn", table("-", feel))).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.FEEL);
            assertThat(finding.element()).isEqualTo("Then");
        });
        assertThat(Walls.check("Dish.dmn", table(feel, "1"))).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.FEEL);
            assertThat(finding.element()).isEqualTo("If");
        });
    }

    @ParameterizedTest
    @MethodSource("io.crossing.diagram.wall.HostileTables#logic")
    void refusesWhatIsNoPlainTable(String logic, Rule rule) {
        assertThat(Walls.check("Dish.dmn", decision(logic)))
                .extracting(Finding::rule)
                .contains(rule);
    }

    @ParameterizedTest
    @MethodSource("io.crossing.diagram.wall.HostileTables#contents")
    void refusesWhatIsNoDecision(String content) {
        assertThat(Walls.check("Dish.dmn", tables(content)))
                .extracting(Finding::rule)
                .containsExactly(Rule.ELEMENT);
    }

    @Test
    void refusesDecisionsThatNeedEachOther() {
        String need =
                "<decision id='%s' name='x'><informationRequirement id='R%s'><requiredDecision href='#%s'/></informationRequirement></decision>";

        assertThat(Walls.check("Dish.dmn", tables(need.formatted("A", "A", "B") + need.formatted("B", "B", "A"))))
                .extracting(Finding::rule)
                .containsExactly(Rule.CALLS_ITSELF);
    }
}
