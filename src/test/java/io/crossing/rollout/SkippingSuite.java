package io.crossing.rollout;

import static io.crossing.rollout.Crew.LEA;
import static io.crossing.rollout.Crew.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossing.escalation.Escalation;
import io.crossing.escalation.EscalationState;
import io.crossing.escalation.FindingEscalations;
import io.crossing.people.People;
import io.crossing.process.StageId;
import io.crossing.process.form.FieldError;
import io.crossing.web.Paging;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItemState;
import io.crossing.worklist.WorkItems;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The lead goes on behind a stage without finishing it, with a reason; what it would have supplied is missing later on. */
abstract class SkippingSuite {

    @Autowired
    private StartingRollout starting;

    @Autowired
    private StoppingRollout stopping;

    @Autowired
    private HoldingRollout holding;

    @Autowired
    private SkippingStage skipping;

    @Autowired
    private Rollouts rollouts;

    @Autowired
    private Teams teams;

    @Autowired
    private Ways ways;

    @Autowired
    private Ledger ledger;

    @Autowired
    private WorkItems items;

    @Autowired
    private FindingEscalations escalations;

    @Autowired
    private WorkDesk desk;

    @Autowired
    private People people;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @ParameterizedTest
    @CsvSource({
        "Stage_Mandate, Task_ConfirmSponsorship, Task_NameOwner",
        "Stage_Readiness, Task_AssessWorkflow, Task_DocumentProcess",
        "Stage_Documentation, Task_DocumentProcess, Task_BringTeamIn",
        "Stage_Involvement, Task_BringTeamIn, Task_SetUpQualityCheck"
    })
    void goesOnBehindTheStageAndKeepsOnRecordWhatWasNotDone(String stage, String until, String next) {
        Rollout rollout = started();
        playing(rollout).until(until);
        WorkItem open = items.openOf(rollout.id()).get(0);

        skipping.skip(rollout.id(), LEA, stage, "The sister plant did it in May.");

        assertThat(tasks(rollout)).isNotEmpty().containsOnly(next);
        assertThat(items.get(open.id()).state()).isEqualTo(WorkItemState.WITHDRAWN);
        assertThat(state(rollout, stage)).isEqualTo(StageOnTheWay.State.SKIPPED);
        assertThat(ledger.of(rollout.id(), 0, 20)).anySatisfy(line -> {
            assertThat(line.what()).startsWith("Skipped the stage").contains(open.name());
            assertThat(line.why()).isEqualTo("The sister plant did it in May.");
            assertThat(line.by()).isEqualTo(LEA);
        });
    }

    @Test
    void theGateNamesWhatASkippedStageWouldHaveSuppliedAndLeadsBack() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_DocumentProcess");

        skipping.skip(rollout.id(), LEA, "Documentation", "Everybody knows how.");
        play.until("Task_DocumentProcess");

        assertThat(tasks(rollout)).containsExactly("Task_DocumentProcess");
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.DOCUMENTATION);
        assertThat(state(rollout, "Stage_Documentation")).isEqualTo(StageOnTheWay.State.CURRENT);
    }

    @Test
    void asksAtOnceForTheQualityCheckThatTheGateIsNextToMiss() {
        Rollout rollout = started();
        playing(rollout).until("Task_SetUpQualityCheck");
        WorkItem open = items.openOf(rollout.id()).get(0);

        skipping.skip(rollout.id(), LEA, "Stage_Quality", "We check anyway.");

        assertThat(tasks(rollout)).containsExactly("Task_SetUpQualityCheck");
        assertThat(items.get(open.id()).state()).isEqualTo(WorkItemState.WITHDRAWN);
    }

    @Test
    void closesTheEscalationOfTheStage() {
        Rollout rollout = started();
        playing(rollout).until("Task_AssessWorkflow");
        management.executeJob(job(rollout, "Timer_ReadinessOverruns").getId());
        assertThat(states(rollout)).containsExactly(EscalationState.OPEN);

        skipping.skip(rollout.id(), LEA, "Stage_Readiness", "The sister plant did it in May.");

        assertThat(states(rollout)).containsExactly(EscalationState.CLOSED);
        assertThat(tasks(rollout)).containsExactly("Task_DocumentProcess");
    }

    @ParameterizedTest
    @CsvSource({
        "Stage_Ownership, Task_NameOwner",
        "Stage_Handoff, Task_ApproveHandoff",
        "Stage_Scale, Task_PlanWaves",
        "Stage_Embedding, Task_GoLive"
    })
    void refusesWhereNothingCouldFollow(String stage, String until) {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until(until);
        if (until.equals("Task_GoLive")) {
            play.does("Task_GoLive", "Task_GoLive");
        }
        List<String> open = tasks(rollout);
        Rollout before = rollouts.get(rollout.id());

        assertThatThrownBy(() -> skipping.skip(rollout.id(), LEA, stage, "It takes too long."))
                .isInstanceOfSatisfying(AnswersRefused.class, refused -> {
                    assertThat(refused.errors()).extracting(FieldError::field).containsExactly("stage");
                    assertThat(refused.errors().get(0).message()).contains("cannot be skipped", "stop the rollout");
                });

        assertThat(skipping.possible(before)).isEmpty();
        assertThat(tasks(rollout)).isEqualTo(open);
        assertThat(rollouts.get(rollout.id())).isEqualTo(before);
    }

    @Test
    void isUpToTheLeadAndNeedsTheStageThatItIsInAndAReason() {
        Rollout rollout = started();

        assertThatThrownBy(() -> skipping.skip(rollout.id(), SAM, "Stage_Mandate", "Why not."))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("Lea");
        assertThatThrownBy(() -> skipping.skip(rollout.id(), LEA, "Stage_Readiness", " "))
                .isInstanceOfSatisfying(
                        AnswersRefused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly("stage", "reason"));
        assertThat(tasks(rollout)).containsExactly("Task_ConfirmSponsorship");
        holding.hold(rollout.id(), LEA, LocalDate.now().plusDays(3), "The system moves.");
        assertThatThrownBy(() -> skipping.skip(rollout.id(), LEA, "Stage_Mandate", "Again."))
                .isInstanceOf(RolloutEndedAlready.class);
        stopping.stop(rollout.id(), SAM, null, "The system is gone.", "Ask the platform team.");
        assertThatThrownBy(() -> skipping.skip(rollout.id(), LEA, "Stage_Mandate", "Again."))
                .isInstanceOf(RolloutEndedAlready.class);
    }

    private Rollout started() {
        return starting.start(people.get(LEA), RolloutSuite.pilot());
    }

    private Playing playing(Rollout rollout) {
        return new Playing(rollout.id(), desk, teams);
    }

    private List<String> tasks(Rollout rollout) {
        return items.openOf(rollout.id()).stream().map(WorkItem::element).toList();
    }

    private StageOnTheWay.State state(Rollout rollout, String stage) {
        return ways.of(rollouts.get(rollout.id())).stream()
                .filter(one -> one.id().equals(new StageId(stage)))
                .map(StageOnTheWay::state)
                .findFirst()
                .orElseThrow();
    }

    private List<EscalationState> states(Rollout rollout) {
        return escalations
                .find(people.get(LEA), new FindingEscalations.Filter(null, rollout.id(), false), Paging.first())
                .items()
                .stream()
                .map(Escalation::state)
                .toList();
    }

    private Job job(Rollout rollout, String timer) {
        return management.createJobQuery().activityId(timer).list().stream()
                .filter(job -> runtime.createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .processInstanceBusinessKey(rollout.id().toString())
                                .count()
                        == 1)
                .findFirst()
                .orElseThrow();
    }
}
