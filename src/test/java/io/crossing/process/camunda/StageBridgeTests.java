package io.crossing.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.process.DiagramAction;
import io.crossing.process.Diagrams;
import io.crossing.process.ProcessEvent;
import io.crossing.process.ProcessEvent.StageDeadlineMoved;
import io.crossing.process.ProcessEvent.StageEntered;
import io.crossing.process.ProcessEvent.StageLeft;
import io.crossing.process.ProcessEvent.TaskCompleted;
import io.crossing.process.ProcessEvent.TaskOpened;
import io.crossing.process.ProcessEvent.TaskWithdrawn;
import io.crossing.process.ProcessValues;
import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import io.crossing.process.StageDeadlines;
import io.crossing.process.StageId;
import io.crossing.process.Step;
import io.crossing.process.Tasks;
import io.crossing.process.WorkItemId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.test.context.TestPropertySource;

@EngineTest
@TestPropertySource(properties = "crossing.calendar.day=PT1M")
@Import({DeployedDiagrams.class, StageBridgeTests.Listening.class})
class StageBridgeTests {

    private static final StageId OWNERSHIP = new StageId("Stage_Ownership");

    @Autowired
    private DeployedDiagrams diagrams;

    @Autowired
    private Processes processes;

    @Autowired
    private Tasks tasks;

    @Autowired
    private StageDeadlines deadlines;

    @Autowired
    private Diagrams outlines;

    @Autowired
    private ManagementService management;

    @Autowired
    private Heard heard;

    private final RolloutId rollout = RolloutId.random();

    @TestConfiguration
    static class Listening {

        @Bean
        Heard heard() {
            return new Heard();
        }

        @Bean
        DiagramAction raiseEscalation(Heard heard) {
            return new Noting("raiseEscalation", heard);
        }

        @Bean
        DiagramAction remindHolders(Heard heard) {
            return new Noting("remindHolders", heard);
        }
    }

    static class Heard {
        private final List<ProcessEvent> events = new ArrayList<>();
        private final List<String> actions = new ArrayList<>();

        @EventListener
        void hear(ProcessEvent event) {
            events.add(event);
        }

        <E extends ProcessEvent> List<E> all(Class<E> type) {
            return events.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }

    record Noting(String name, Heard heard) implements DiagramAction {
        @Override
        public void run(Step step) {
            heard.actions.add(name + " " + step.stage().orElseThrow() + " " + step.element());
        }
    }

    @BeforeEach
    void startRollout() {
        heard.events.clear();
        heard.actions.clear();
        diagrams.process(STAGE);
        processes.start("Test", rollout, ProcessValues.none());
    }

    @Test
    void tellsThatAStageWasEnteredAndWhenItIsDue() {
        StageEntered entered = heard.all(StageEntered.class).get(0);

        assertThat(entered.stage()).isEqualTo(OWNERSHIP);
        assertThat(entered.name()).isEqualTo("Ownership");
        assertThat(Duration.between(entered.at(), entered.dueAt()))
                .isBetween(Duration.ofSeconds(599), Duration.ofSeconds(601));
        assertThat(deadlines.dueAt(rollout, OWNERSHIP)).contains(entered.dueAt());
    }

    @Test
    void tellsWhoIsAskedForWhatAndWhy() {
        TaskOpened opened = heard.all(TaskOpened.class).get(0);

        assertThat(opened.task().name()).isEqualTo("Name the owner");
        assertThat(opened.task().why()).isEqualTo("Nobody keeps running what nobody owns.");
        assertThat(opened.task().stage()).isEqualTo(OWNERSHIP);
        assertThat(opened.task().assignee()).hasToString("lea");
    }

    @Test
    void firesTheActionsOnItsEdgeAndGoesOn() {
        fire("Timer_OwnershipReminder");
        fire("Timer_OwnershipOverruns");

        assertThat(heard.actions)
                .containsExactly(
                        "remindHolders Stage_Ownership End_Reminded", "raiseEscalation Stage_Ownership End_Told");
        assertThat(heard.all(StageLeft.class)).isEmpty();
    }

    @Test
    void tellsThatAStageWasLeft() {
        tasks.complete(openTask(), ProcessValues.none());

        assertThat(heard.all(TaskCompleted.class)).hasSize(1);
        assertThat(heard.all(StageLeft.class))
                .singleElement()
                .satisfies(left -> assertThat(left.cancelled()).isFalse());
        assertThat(deadlines.dueAt(rollout, OWNERSHIP)).isEmpty();
    }

    @Test
    void tellsThatWorkWasWithdrawnWhenTheRolloutIsStopped() {
        int received = processes.send("Message_Stop", rollout, ProcessValues.none());

        assertThat(received).isEqualTo(1);
        assertThat(heard.all(TaskWithdrawn.class)).hasSize(1);
        assertThat(heard.all(StageLeft.class))
                .singleElement()
                .satisfies(left -> assertThat(left.cancelled()).isTrue());
        assertThat(heard.all(ProcessEvent.ProcessEnded.class)).singleElement().satisfies(ended -> {
            assertThat(ended.outcome()).isEqualTo("stopped");
            assertThat(ended.end()).isEqualTo("End_Stopped");
        });
    }

    @Test
    void movesDeadlineAndReminderTogether() {
        Instant to = Instant.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MILLIS);

        deadlines.move(rollout, OWNERSHIP, to);

        assertThat(deadlines.dueAt(rollout, OWNERSHIP)).contains(to);
        assertThat(due("Timer_OwnershipReminder")).isEqualTo(to.minus(Duration.ofMinutes(2)));
        assertThat(heard.all(StageDeadlineMoved.class))
                .singleElement()
                .satisfies(moved -> assertThat(moved.to()).isEqualTo(to));
    }

    @Test
    void setsADeadlineAgainThatHasPassed() {
        fire("Timer_OwnershipReminder");
        fire("Timer_OwnershipOverruns");
        Instant to = Instant.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MILLIS);

        deadlines.move(rollout, OWNERSHIP, to);

        assertThat(deadlines.dueAt(rollout, OWNERSHIP)).contains(to);
        fire("Timer_OwnershipOverruns");
        assertThat(heard.actions.stream().filter(action -> action.startsWith("raiseEscalation")))
                .hasSize(2);
    }

    @Test
    void standsStillOnHoldAndGoesOnWithWhatWasLeft() {
        Instant due = deadlines.dueAt(rollout, OWNERSHIP).orElseThrow();

        deadlines.stopClock(rollout);
        assertThat(management
                        .createJobQuery()
                        .active()
                        .processDefinitionKey("Test")
                        .list())
                .noneMatch(job -> job.getDuedate().toInstant().equals(due));

        deadlines.startClock(rollout, (stage, was) -> was.plus(Duration.ofDays(3)), Set.of());

        assertThat(deadlines.dueAt(rollout, OWNERSHIP)).contains(due.plus(Duration.ofDays(3)));
        assertThat(heard.all(StageDeadlineMoved.class)).hasSize(1);
    }

    @Test
    void readsTheOutlineFromTheDiagram() {
        Diagrams.Outline outline = outlines.newest("Test").orElseThrow();

        assertThat(outline.stages()).extracting(Diagrams.StageOutline::name).containsExactly("Ownership", "Handoff");
        assertThat(outline.stages().get(0).deadline()).isEqualTo("P10D");
        assertThat(outlines.version("Test", outline.version())).isEqualTo(outline);
        assertThat(outlines.file("Test", outline.version())).contains("Name the owner");
    }

    @Test
    void tellsWhatIsDoneWhatIsNowAndWhatIsNext() {
        assertThat(outlines.position("Test", rollout).now()).contains("Stage_Ownership", "Task_NameOwner");
        assertThat(outlines.position("Test", rollout).next()).containsExactly("Stage_Handoff");

        tasks.complete(openTask(), ProcessValues.none());

        assertThat(outlines.position("Test", rollout).done()).contains("Stage_Ownership", "Task_NameOwner");
        assertThat(outlines.position("Test", rollout).now()).contains("Task_TakeOver");
    }

    private WorkItemId openTask() {
        return heard.all(TaskOpened.class).get(0).task().id();
    }

    private void fire(String timer) {
        management.executeJob(job(timer).getId());
    }

    private Instant due(String timer) {
        return job(timer).getDuedate().toInstant();
    }

    private Job job(String timer) {
        return management.createJobQuery().activityId(timer).list().stream()
                .filter(job -> rollout.toString().equals(businessKey(job)))
                .findFirst()
                .orElseThrow();
    }

    @Autowired
    private org.camunda.bpm.engine.RuntimeService runtime;

    private String businessKey(Job job) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private static final String STAGE = """
            <bpmn:startEvent id="Start"/>
            <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Stage_Ownership"/>
            <bpmn:subProcess id="Stage_Ownership" name="Ownership">
              <bpmn:extensionElements><camunda:properties><camunda:property name="stage" value="OWNERSHIP"/></camunda:properties></bpmn:extensionElements>
              <bpmn:startEvent id="Start_Ownership"/>
              <bpmn:sequenceFlow id="F2" sourceRef="Start_Ownership" targetRef="Task_NameOwner"/>
              <bpmn:userTask id="Task_NameOwner" name="Name the owner" camunda:assignee="lea">
                <bpmn:documentation>Nobody keeps running what nobody owns.</bpmn:documentation>
              </bpmn:userTask>
              <bpmn:sequenceFlow id="F3" sourceRef="Task_NameOwner" targetRef="End_Ownership"/>
              <bpmn:endEvent id="End_Ownership"/>
            </bpmn:subProcess>
            <bpmn:sequenceFlow id="F4" sourceRef="Stage_Ownership" targetRef="Stage_Handoff"/>
            <bpmn:subProcess id="Stage_Handoff" name="Handoff">
              <bpmn:extensionElements><camunda:properties><camunda:property name="stage" value="HANDOFF"/></camunda:properties></bpmn:extensionElements>
              <bpmn:startEvent id="Start_Handoff"/>
              <bpmn:sequenceFlow id="F5" sourceRef="Start_Handoff" targetRef="Task_TakeOver"/>
              <bpmn:userTask id="Task_TakeOver" name="Take over" camunda:assignee="olga"/>
            </bpmn:subProcess>
            <bpmn:boundaryEvent id="Timer_OwnershipReminder" cancelActivity="false" attachedToRef="Stage_Ownership">
              <bpmn:timerEventDefinition><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P8D</bpmn:timeDuration></bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            <bpmn:sequenceFlow id="F6" sourceRef="Timer_OwnershipReminder" targetRef="End_Reminded"/>
            <bpmn:endEvent id="End_Reminded"><bpmn:messageEventDefinition camunda:delegateExpression="${remindHolders}"/></bpmn:endEvent>
            <bpmn:boundaryEvent id="Timer_OwnershipOverruns" cancelActivity="false" attachedToRef="Stage_Ownership">
              <bpmn:timerEventDefinition><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P10D</bpmn:timeDuration></bpmn:timerEventDefinition>
            </bpmn:boundaryEvent>
            <bpmn:sequenceFlow id="F7" sourceRef="Timer_OwnershipOverruns" targetRef="End_Told"/>
            <bpmn:endEvent id="End_Told"><bpmn:messageEventDefinition camunda:delegateExpression="${raiseEscalation}"/></bpmn:endEvent>
            <bpmn:subProcess id="Sub_Stop" triggeredByEvent="true">
              <bpmn:startEvent id="Start_Stop"><bpmn:messageEventDefinition messageRef="M1"/></bpmn:startEvent>
              <bpmn:sequenceFlow id="F8" sourceRef="Start_Stop" targetRef="End_Stopped"/>
              <bpmn:endEvent id="End_Stopped">
                <bpmn:extensionElements><camunda:properties><camunda:property name="outcome" value="stopped"/></camunda:properties></bpmn:extensionElements>
              </bpmn:endEvent>
            </bpmn:subProcess>
            """;
}
