package io.crossing.diagram.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.process.DiagramFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule finds what its bad example shows, nothing in its good one, and nothing in the diagrams that the product ships with. */
class ChecksTests {

    private static final Path EXAMPLES = Path.of("src/main/resources/workshop/rules");
    private static final List<DiagramFile> SHIPPED = shipped();

    @ParameterizedTest
    @EnumSource(CheckRule.class)
    void findsWhatTheBadExampleShowsAndNothingElse(CheckRule rule) {
        List<Found> found = check(example(rule, "bad"));

        assertThat(found).isNotEmpty().allMatch(one -> one.rule() == rule);
        assertThat(found).allMatch(one -> !one.element().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(CheckRule.class)
    void findsNothingInTheGoodExample(CheckRule rule) {
        assertThat(check(example(rule, "good"))).isEmpty();
    }

    @Test
    void findsNothingInWhatTheProductShipsWith() {
        assertThat(Checks.of(SHIPPED, SHIPPED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stage-reminder       | >P8D<                                  | >P10D<                       | STAGE_REMINDER
            stage-deadline       | ${raiseEscalation}                     | ${remindHolders}             | STAGE_DEADLINE
            stage-deadline       | cancelActivity="false"                 | cancelActivity="true"        | STAGE_DEADLINE
            task-who             | candidateGroups="lead"                 | candidateGroups="everybody"  | TASK_WHO
            task-who             | candidateGroups="lead"                 | candidateGroups="lead, boss" | TASK_WHO
            task-form            | formRef="NameOwner"                    | formRef="NameOwnr"           | TASK_FORM
            task-form            | formRefBinding="deployment"            | formRefBinding="latest"      | TASK_FORM
            task-why             | Somebody has to keep it alive when the pilot team has moved on. | '  ' | TASK_WHY
            gateway-way-out      | default="Flow_OwnerAccepts_Declined"   | default="Nowhere"            | GATEWAY_WAY_OUT
            label                | name="yes"                             | name=""                      | LABEL
            label                | name="Accept ownership"                | name=" "                     | LABEL
            file-name            | isExecutable="true"                    | isExecutable="false"         | FILE_NAME
            file-name            | camunda:historyTimeToLive="P3650D"     | ''                           | FILE_NAME
            no-end               | targetRef="End_Named"                  | targetRef="Task_NameOwner"   | UNREACHABLE
            reference            | decisionRef="HandoffGate"              | decisionRef=""               | REFERENCE
            """)
    void findsWhatBreaksAGoodExample(String example, String good, String bad, CheckRule rule) {
        String file = text(EXAMPLES.resolve(example + ".good.bpmn"));

        List<Found> found = check(DiagramFile.of("Example.bpmn", file.replace(good, bad)));

        assertThat(file).contains(good);
        assertThat(found).extracting(Found::rule).contains(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ${ready}                  | ${not ready}
            ${ready}                  | ${!ready}
            ${answer == 'yes'}        | ${answer != 'yes'}
            ${not (a and b)}          | ${a and b}
            """)
    void takesOppositeConditionsForComplete(String one, String other) {
        String file = text(EXAMPLES.resolve("gateway-way-out.bad.bpmn"))
                .replace("${ownerAnswer == &#x27;accept&#x27;}", one)
                .replace("${not empty deputy}", other);

        assertThat(check(DiagramFile.of("Example.bpmn", file))).isEmpty();
    }

    @Test
    void wantsEveryAnswerThatAFormOffersToHaveItsWay() {
        DiagramFile pilot = shipped("PilotToScale.bpmn");
        DiagramFile lacking =
                DiagramFile.of(pilot.name(), pilot.text().replace("riskAnswer == 'stop'", "riskAnswer == 'halt'"));

        assertThat(Checks.of(List.of(lacking), SHIPPED))
                .extracting(Found::rule, Found::element)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(CheckRule.GATEWAY_WAY_OUT, "Gateway_Risk"));
    }

    @Test
    void wantsAnOwnerOnEveryWayToTheHandoffOfTheShippedProcess() {
        String pilot = shipped("PilotToScale.bpmn").text();

        List<Found> found = Checks.of(
                List.of(DiagramFile.of("PilotToScale.bpmn", pilot.replace("${recordOwner}", "${recordBudget}"))),
                SHIPPED);

        assertThat(found).extracting(Found::rule).contains(CheckRule.OWNER_BEFORE_HANDOFF);
    }

    @Test
    void namesTablesAndFormsAfterTheirFiles() {
        assertThat(Checks.of(
                        List.of(
                                DiagramFile.of(
                                        "Other.form", "{\"id\":\"NameOwner\",\"type\":\"default\",\"components\":[]}"),
                                DiagramFile.of(
                                        "Other.dmn",
                                        "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'><decision id='Gate'/></definitions>")),
                        List.of()))
                .extracting(Found::rule)
                .containsExactly(CheckRule.FILE_NAME, CheckRule.FILE_NAME);
    }

    @Test
    void leavesWhatCannotBeReadToTheWall() {
        assertThat(check(DiagramFile.of("Example.bpmn", "<not even xml"))).isEmpty();
        assertThat(check(DiagramFile.of("Example.form", "{"))).isEmpty();
    }

    @Test
    void checksTwoThousandStepsSoon() {
        StringBuilder steps = new StringBuilder("<bpmn:startEvent id='S' name='Began'/>");
        for (int step = 0; step < 2000; step++) {
            steps.append("<bpmn:manualTask id='T").append(step).append("' name='Do it'/>");
            steps.append("<bpmn:sequenceFlow id='F").append(step).append("' sourceRef='");
            steps.append(step == 0 ? "S" : "T" + (step - 1))
                    .append("' targetRef='T")
                    .append(step)
                    .append("'/>");
        }
        DiagramFile file = DiagramFile.of(
                "Example.bpmn",
                "<bpmn:definitions xmlns:bpmn='http://www.omg.org/spec/BPMN/20100524/MODEL'><bpmn:process id='Example'>"
                        + steps + "</bpmn:process></bpmn:definitions>");

        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(10), () -> check(file));
    }

    private static DiagramFile shipped(String name) {
        return SHIPPED.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Found> check(DiagramFile file) {
        return Checks.of(List.of(file), SHIPPED);
    }

    private static DiagramFile example(CheckRule rule, String which) {
        return DiagramFile.of("Example.bpmn", text(EXAMPLES.resolve(rule.code() + "." + which + ".bpmn")));
    }

    private static List<DiagramFile> shipped() {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form)"))
                    .map(file -> DiagramFile.of(file.getFileName().toString(), text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
