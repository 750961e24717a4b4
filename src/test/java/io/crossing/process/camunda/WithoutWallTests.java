package io.crossing.process.camunda;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.diagram.wall.HostileFiles;
import io.crossing.process.DiagramFile;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** With the wall taken away the guard in the engine stops what is hostile, but for what is listed here with a reason. */
class WithoutWallTests {

    private static final String JOBS =
            "each time is a job of its own, and everybody else's jobs have their turn between";
    private static final String NOBODY = "nothing in the product serves it: it waits, as for somebody who never comes";
    private static final String UNREAD = "nothing in the product reads it";
    private static final String ENDS = "it has a value and ends at once; the wall is only stricter";

    /** What runs without the wall, by a part of the file, and why that is no harm: no code is run, nothing is read, nobody is kept waiting. */
    private static final Map<String, String> HARMLESS = Map.ofEntries(
            entry("<camunda:property name=\"notBy\"", "a property is a text that is never evaluated"),
            entry("name='Ask #{name}'", "a variable of the rollout itself, in a name that its own people read"),
            entry("camunda:type='external'", NOBODY),
            entry("<bpmn:endEvent id='Probe'><bpmn:signalEventDefinition", "a signal that nobody waits for"),
            entry("<bpmn:endEvent id='Probe'><bpmn:compensateEventDefinition", "there is nothing to be undone"),
            entry("<camunda:failedJobRetryTimeCycle>R100000/PT0S", JOBS),
            entry(
                    "<camunda:failedJobRetryTimeCycle>${a.b()}",
                    "read when a job fails, by the same guarded expressions"),
            entry("<camunda:errorEventDefinition expression", "read for external tasks only, which nobody serves"),
            entry("camunda:formKey", UNREAD),
            entry("camunda:taskPriority", UNREAD),
            entry("<bpmn:standardLoopCharacteristics/>", "the engine passes over it"),
            entry(
                    "<bpmn:businessRuleTask id='Probe' camunda:delegateExpression='${recordOwner}'",
                    "an action that every diagram may call"),
            entry(
                    "<bpmn:loopCardinality>${n}",
                    "a number of the rollout itself, of which the guard lets a thousand be asked at once"),
            entry("<bpmn:startEvent id='Probe'><bpmn:conditionalEventDefinition>", NOBODY),
            entry("<bpmn:startEvent id='Probe'><bpmn:signalEventDefinition", NOBODY),
            entry("<bpmn:timeDuration>PT0S", "due at once, once"),
            entry("<bpmn:timeDuration>PT59S", "due soon, once"),
            entry("<bpmn:timeCycle>R/PT1H", JOBS),
            entry("<bpmn:timeCycle>R101/PT1H", JOBS),
            entry("<bpmn:timeCycle>0 * * * * ?", JOBS),
            entry("<bpmn:timeCycle>R3/PT1S", JOBS),
            entry("<bpmn:timeCycle>${often}", JOBS),
            entry(
                    "cancelActivity='false'><bpmn:conditionalEventDefinition>",
                    "looked at once for each answer that is given"),
            entry("<bpmn:timeDate>2001-01-01", JOBS),
            entry("camunda:asyncBefore='true' camunda:delegateExpression='${recordOwner}'", JOBS),
            entry("@&quot;2026-01-01&quot;", ENDS),
            entry("x instance of number", ENDS));

    @Test
    void theGuardStopsAllButThese() {
        try (WithoutWall engine = WithoutWall.guarded()) {
            List<DiagramFile> files =
                    List.of(HostileFiles.diagrams(), HostileFiles.tables(), HostileFiles.cases()).stream()
                            .flatMap(List::stream)
                            .toList();
            TreeSet<String> reasons = new TreeSet<>();

            for (DiagramFile file : files) {
                Canary.living();
                if (engine.takes(file)) {
                    List<String> reason = HARMLESS.keySet().stream()
                            .filter(file.text()::contains)
                            .toList();
                    assertThat(reason).as("gets through: " + file.text()).hasSize(1);
                    reasons.addAll(reason);
                }
                assertThat(Canary.lives()).as("reaches code: " + file.text()).isTrue();
            }

            assertThat(reasons)
                    .as("everything in the list does get through")
                    .containsExactlyInAnyOrderElementsOf(HARMLESS.keySet());
        }
    }

    @Test
    void withoutTheGuardTheyReachCode() {
        try (WithoutWall engine = WithoutWall.bare()) {
            long reached = HostileFiles.diagrams().stream()
                    .filter(WithoutWall::reaches)
                    .filter(file -> {
                        Canary.living();
                        engine.takes(file);
                        return !Canary.lives();
                    })
                    .count();

            assertThat(reached).isGreaterThan(15);
        }
    }
}
