package io.crossing.diagram.wall;

import static io.crossing.diagram.wall.Drawn.definitions;
import static io.crossing.diagram.wall.Drawn.escaped;
import static io.crossing.diagram.wall.Drawn.flow;
import static io.crossing.diagram.wall.Drawn.flowIf;
import static io.crossing.diagram.wall.Drawn.form;
import static io.crossing.diagram.wall.Drawn.process;
import static io.crossing.diagram.wall.Drawn.table;
import static io.crossing.diagram.wall.Drawn.tables;
import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.process.DiagramFile;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people draw every day is let through. */
class HonestDiagramTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${owner}",
                "lea",
                "${rollout.lead()}",
                "${rollout.decider('spend')}",
                "${rollout.afterGoLive(team, 'P30D')}",
                "${rollout.pilotTeam()}, ${documentWriter}",
                "${budgetAnswer != 'no'}",
                "${not empty missing and (readinessRounds < 2 || riskAccepted)}",
                "${empty missing ? '' : missing[0].stage}",
                "${amount * 1.19 >= 1000 && !approved}",
                "${count div 2 mod 3 le 4}",
                "${a eq \"b\" or c ne null}",
                "${-1 + n}",
                "${'a } in quotes'}",
                "${rows[0].cells[1].text == ''}"
            })
    void letsExpressionsOfTheSmallLanguageThrough(String expression) {
        assertThat(Walls.check(
                        "Test.bpmn",
                        process("<bpmn:userTask id='A' camunda:assignee=\"" + escaped(expression) + "\"/>")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bpmn:userTask id='A' name='Ask the owner (again)' camunda:candidateGroups='leads' camunda:formRef='NameOwner' camunda:formRefBinding='deployment'/>",
                "<bpmn:manualTask id='A'/><bpmn:task id='B'/><bpmn:receiveTask id='C' messageRef='M'/>",
                "<bpmn:serviceTask id='A' camunda:delegateExpression='${recordOwner}' camunda:asyncBefore='true'/>",
                "<bpmn:businessRuleTask id='A' camunda:decisionRef='HandoffGate' camunda:mapDecisionResult='collectEntries' camunda:resultVariable='missing'/>",
                "<bpmn:callActivity id='A' calledElement='InvolveTeam'><bpmn:extensionElements><camunda:in businessKey='${rolloutId}'/><camunda:in variables='all'/><camunda:out source='a' target='b'/></bpmn:extensionElements></bpmn:callActivity>",
                "<bpmn:intermediateCatchEvent id='A'><bpmn:timerEventDefinition><bpmn:timeDuration xsi:type='bpmn:tFormalExpression'>P10D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>",
                "<bpmn:intermediateCatchEvent id='A'><bpmn:timerEventDefinition><bpmn:timeDate>${until}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>",
                "<bpmn:userTask id='H'/><bpmn:boundaryEvent id='A' attachedToRef='H' cancelActivity='false'><bpmn:timerEventDefinition><bpmn:timeCycle>R3/PT1H</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:boundaryEvent>",
                "<bpmn:userTask id='H'/><bpmn:boundaryEvent id='A' attachedToRef='H'><bpmn:errorEventDefinition errorRef='E' camunda:errorCodeVariable='code'/></bpmn:boundaryEvent>",
                "<bpmn:subProcess id='A' triggeredByEvent='true'><bpmn:startEvent id='S' isInterrupting='false'><bpmn:messageEventDefinition messageRef='M'/></bpmn:startEvent></bpmn:subProcess>",
                "<bpmn:eventBasedGateway id='A'/><bpmn:inclusiveGateway id='B' default='F'/><bpmn:parallelGateway id='C'/>",
                "<bpmn:userTask id='A'><bpmn:multiInstanceLoopCharacteristics isSequential='true'><bpmn:loopCardinality>5</bpmn:loopCardinality><bpmn:completionCondition>${done}</bpmn:completionCondition></bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>",
                "<bpmn:subProcess id='A'><bpmn:multiInstanceLoopCharacteristics camunda:collection='${rollout.teamsInScope()}' camunda:elementVariable='team'/><bpmn:userTask id='B'/></bpmn:subProcess>",
                "<bpmn:laneSet id='L'><bpmn:lane id='L1' name='Lead'><bpmn:flowNodeRef>Start</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>",
                "<bpmn:dataObjectReference id='D' name='Plan' dataObjectRef='O'/><bpmn:dataObject id='O'/><bpmn:textAnnotation id='T'><bpmn:text>5 % & more</bpmn:text></bpmn:textAnnotation><bpmn:association id='X' associationDirection='None' sourceRef='D' targetRef='T'/>",
                "<bpmn:endEvent id='A'><bpmn:terminateEventDefinition/></bpmn:endEvent><bpmn:endEvent id='B'><bpmn:escalationEventDefinition escalationRef='E'/></bpmn:endEvent>"
            })
    void letsStepsThrough(String steps) {
        assertThat(Walls.check("Test.bpmn", process(steps.replace("& more", "&amp; more"))))
                .isEmpty();
    }

    @Test
    void letsARoundThroughInWhichSomebodyIsAsked() {
        String round = "<bpmn:userTask id='A'/><bpmn:exclusiveGateway id='B'/>" + flow("Start", "A") + flow("A", "B")
                + flowIf("B", "A", "${not done}");

        assertThat(Walls.check("Test.bpmn", process(round))).isEmpty();
    }

    @Test
    void letsARoundThroughThatWaitsForATimeTheRolloutWorksOut() {
        String round =
                "<bpmn:intermediateCatchEvent id='A'><bpmn:timerEventDefinition><bpmn:timeDate>${nextRungAt}</bpmn:timeDate>"
                        + "</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent><bpmn:exclusiveGateway id='B'/>"
                        + flow("A", "B") + flowIf("B", "A", "${anotherRung}");

        assertThat(Walls.check("Test.bpmn", process(round))).isEmpty();
    }

    @Test
    void letsARoundThroughThatCallsAProcessInWhichSomebodyIsAsked() {
        String round = process("<bpmn:callActivity id='A' calledElement='Other'/><bpmn:exclusiveGateway id='B'/>"
                + flow("A", "B") + flow("B", "A"));
        String other = definitions("<bpmn:process id='Other'><bpmn:userTask id='T'/></bpmn:process>");

        assertThat(Walls.check(DiagramFile.of("Test.bpmn", round), DiagramFile.of("Other.bpmn", other)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "\"Fall\"",
                "\"Fall\", \"Winter\"",
                "<= 8",
                "[5..8]",
                "(5..8]",
                "]5..8[",
                "not(\"Fall\")",
                "not(1, 2)",
                "> limit",
                "true",
                "date(\"2026-01-01\")",
                "< date and time(\"2026-01-01T00:00:00\")",
                "? > 3",
                "season = \"Fall\" and guests > 2",
                "if guests > 2 then \"a\" else \"b\"",
                "sum([1, 2, n])",
                "starts with(season, \"F\")",
                "a.b + 3 * (c - 1)",
                "x between 1 and 3",
                "Größe >= 3",
                "-5",
                "list contains([\"a\"], season)"
            })
    void letsCellsThrough(String cell) {
        assertThat(Walls.check("Dish.dmn", table(cell, "\"Stew\""))).isEmpty();
    }

    @Test
    void letsTablesThatNeedOthersThrough() {
        assertThat(Walls.check("Dish.dmn", tables("""
                <decision id="Dish" name="Dish"><informationRequirement id="R"><requiredDecision href="#Season"/></informationRequirement>
                <literalExpression id="L"><text>season + 1</text></literalExpression></decision>
                <decision id="Season" name="Season"><variable id="V" name="season" typeRef="number"/><informationRequirement id="R2">
                <requiredInput href="#Month"/></informationRequirement><literalExpression id="L2"><text>month</text></literalExpression></decision>
                <inputData id="Month" name="Month"/>
                """))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"type\":\"textfield\",\"key\":\"a\",\"label\":\"Name\",\"validate\":{\"required\":true,\"pattern\":\"[A-Z]{2}[0-9]+\"}",
                "\"type\":\"textarea\",\"key\":\"a\",\"label\":\"Why?\",\"description\":\"For example: 5 < 6 & so on\",\"validate\":{\"minLength\":3,\"maxLength\":2000}",
                "\"type\":\"number\",\"key\":\"a\",\"label\":\"Hours\",\"decimalDigits\":1,\"validate\":{\"min\":0,\"max\":40},\"appearance\":{\"suffixAdorner\":\"h\"}",
                "\"type\":\"select\",\"key\":\"a\",\"label\":\"Pick\",\"values\":[{\"label\":\"Yes\",\"value\":\"yes\"}],\"conditional\":{\"hide\":\"=b != \\\"x\\\"\"}",
                "\"type\":\"radio\",\"key\":\"a\",\"label\":\"Pick\",\"values\":[{\"label\":\"Yes\",\"value\":\"yes\"}]",
                "\"type\":\"datetime\",\"key\":\"a\",\"dateLabel\":\"Day\",\"subtype\":\"date\"",
                "\"type\":\"text\",\"text\":\"# Read this\\n* **one**\\n* [two](https://example.org)\"",
                "\"type\":\"dynamiclist\",\"path\":\"rows\",\"label\":\"Rows\",\"isRepeating\":true,\"allowAddRemove\":true,\"defaultRepetitions\":1,\"components\":[{\"id\":\"In\",\"type\":\"textfield\",\"key\":\"b\",\"label\":\"B\"}]",
                "\"type\":\"checkbox\",\"key\":\"a\",\"label\":\"I agree\"",
                "\"type\":\"text\",\"text\":\"**Step {{i[1]}}** of {{name}}\"",
                "\"type\":\"separator\""
            })
    void letsFormsThrough(String component) {
        assertThat(Walls.check("Test.form", form(component))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void letsTypicalDiagramsThrough(String file) {
        assertThat(Walls.check(file, HonestPatterns.all().get(file))).isEmpty();
    }

    static Set<String> patterns() {
        return new TreeSet<>(HonestPatterns.all().keySet());
    }
}
