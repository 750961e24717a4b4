package io.crossing.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.crossing.process.DiagramAction;
import io.crossing.process.ProcessValues;
import io.crossing.process.ProcessVariable;
import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import io.crossing.process.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A node that fires timers, and whose clock is put wrong. */
@EngineTest
@TestPropertySource(
        properties = {"crossing.process.jobs=true", "crossing.process.max-wait=PT0.2S", "crossing.calendar.day=PT1H"})
@Import({DeployedDiagrams.class, WrongClockSuite.Firing.class})
@DirtiesContext
abstract class WrongClockSuite {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    private static final ProcessVariable<String> AT = ProcessVariable.text("fireAt");

    @Autowired
    private DeployedDiagrams diagrams;

    @Autowired
    private Processes processes;

    @Autowired
    private ManagementService management;

    @Autowired
    private ClockHealth health;

    @Autowired
    private Fired fired;

    @TestConfiguration
    static class Firing {

        @Bean
        Fired fired() {
            return new Fired();
        }
    }

    /** Notes by the clock on the wall when a timer fired. */
    static final class Fired implements DiagramAction {

        private final List<Instant> at = new CopyOnWriteArrayList<>();

        @Override
        public String name() {
            return "ring";
        }

        @Override
        public void run(Step step) {
            at.add(Instant.now());
        }
    }

    @AfterEach
    void putRight() {
        ClockUtil.reset();
        fired.at.clear();
    }

    @Test
    void firesInTimeAndOnceWhileItIsRight() {
        Instant due = timerIn(Duration.ofSeconds(1));

        await().atMost(LONG_ENOUGH)
                .until(() -> fired.at.size() == 1 && management.createJobQuery().count() == 0);

        assertThat(fired.at.get(0)).isAfterOrEqualTo(due);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void firesNothingEarlyAndSaysSoWhileItIsSixMinutesAhead() {
        ClockUtil.offset(Duration.ofMinutes(6).toMillis());
        Instant due = timerIn(Duration.ofSeconds(3));

        await().atMost(LONG_ENOUGH).until(() -> Instant.now().isAfter(due.plusSeconds(1)));

        assertThat(fired.at).isEmpty();
        assertThat(management.createJobQuery().executable().count()).isEqualTo(1);
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails().get("clock").toString())
                .matches("(5 min 5\\d|6 min \\d) s ahead of the database's");

        ClockUtil.reset();

        await().atMost(LONG_ENOUGH)
                .until(() -> fired.at.size() == 1 && management.createJobQuery().count() == 0);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void firesNothingWhileItIsBehind() {
        ClockUtil.offset(Duration.ofMinutes(-6).toMillis());
        timerIn(Duration.ofMinutes(-10));

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        await().during(Duration.ofSeconds(1)).atMost(LONG_ENOUGH).until(fired.at::isEmpty);

        ClockUtil.reset();

        await().atMost(LONG_ENOUGH)
                .until(() -> fired.at.size() == 1 && management.createJobQuery().count() == 0);
    }

    /** A timer that is due so long from now, by the clock on the wall. */
    private Instant timerIn(Duration wait) {
        diagrams.process("""
                <bpmn:startEvent id="Start"/>
                <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Timer"/>
                <bpmn:intermediateCatchEvent id="Timer">
                  <bpmn:timerEventDefinition><bpmn:timeDate xsi:type="bpmn:tFormalExpression">${fireAt}</bpmn:timeDate></bpmn:timerEventDefinition>
                </bpmn:intermediateCatchEvent>
                <bpmn:sequenceFlow id="F2" sourceRef="Timer" targetRef="Ring"/>
                <bpmn:serviceTask id="Ring" camunda:delegateExpression="${ring}"/>
                <bpmn:sequenceFlow id="F3" sourceRef="Ring" targetRef="End"/>
                <bpmn:endEvent id="End"/>
                """);
        Instant due = Instant.ofEpochMilli(Instant.now().plus(wait).toEpochMilli());
        processes.start("Test", RolloutId.random(), ProcessValues.none().with(AT, due.toString()));
        return due;
    }
}
