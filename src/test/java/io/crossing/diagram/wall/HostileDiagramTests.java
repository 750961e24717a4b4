package io.crossing.diagram.wall;

import static io.crossing.diagram.wall.Drawn.definitions;
import static io.crossing.diagram.wall.Drawn.flow;
import static io.crossing.diagram.wall.Drawn.flowIf;
import static io.crossing.diagram.wall.Drawn.process;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.crossing.process.DiagramFile;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Diagrams that would run code, read what is not theirs, start by themselves or keep the server busy. */
class HostileDiagramTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.crossing.diagram.wall.HostileDiagrams#expressions")
    void refusesExpressionsThatReachFurther(String place, String step) {
        assertThat(Walls.check("Test.bpmn", process(step))).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.EXPRESSION);
            assertThat(finding.element()).isEqualTo("Probe");
        });
    }

    @ParameterizedTest
    @MethodSource("io.crossing.diagram.wall.HostileDiagrams#code")
    void refusesCodeAndWhatKeepsTheServerBusy(String step, Rule rule) {
        List<Finding> findings = Walls.check("Test.bpmn", process(step));

        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.element()).isEqualTo("Probe");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.crossing.diagram.wall.HostileDiagrams#loops")
    void refusesAWayRoundThatNeverWaits(String what, String steps) {
        assertThat(Walls.check("Test.bpmn", process(steps))).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.LOOP);
            assertThat(finding.element()).isIn("A", "B");
        });
    }

    @Test
    void refusesProcessesThatCallThemselvesAcrossFiles() {
        String first = definitions(
                "<bpmn:process id='First'><bpmn:callActivity id='A' calledElement='Second'/></bpmn:process>");
        String second = definitions(
                "<bpmn:process id='Second'><bpmn:callActivity id='B' calledElement='First'/></bpmn:process>");

        List<Finding> findings =
                Walls.check(DiagramFile.of("First.bpmn", first), DiagramFile.of("Second.bpmn", second));

        assertThat(findings).extracting(Finding::rule).containsExactly(Rule.CALLS_ITSELF, Rule.CALLS_ITSELF);
        assertThat(findings).extracting(Finding::element).containsExactly("First", "Second");
    }

    @ParameterizedTest
    @MethodSource("io.crossing.diagram.wall.HostileDiagrams#files")
    void refusesFilesThatAreSomethingElse(String name, String content, Rule rule) {
        assertThat(Walls.check(name, content)).extracting(Finding::rule).contains(rule);
    }

    @Test
    void letsNoAttributeHideBehindAnotherOfTheSamePrefix() {
        String hidden = process("<bpmn:serviceTask id='Probe' camunda:delegateExpression='${evil.run()}' "
                + "xmlns:also='http://camunda.org/schema/1.0/dmn' also:delegateExpression='${recordOwner}'/>");

        assertThat(Walls.check("Test.bpmn", hidden)).extracting(Finding::rule).containsExactly(Rule.ATTRIBUTE);
    }

    @Test
    void takesALongRowOfStepsWithoutLosingItsBreath() {
        StringBuilder steps = new StringBuilder();
        IntStream.range(0, 5000)
                .forEach(i ->
                        steps.append("<bpmn:exclusiveGateway id='G").append(i).append("'/>"));
        IntStream.range(1, 5000).forEach(i -> steps.append(flow("G" + (i - 1), "G" + i)));

        assertThatCode(() -> assertThat(Walls.check("Test.bpmn", process(steps.toString())))
                        .isEmpty())
                .doesNotThrowAnyException();
        assertThat(Walls.check("Test.bpmn", process(steps + flowIf("G4999", "G0", "${again}"))))
                .extracting(Finding::rule)
                .containsExactly(Rule.LOOP);
    }
}
