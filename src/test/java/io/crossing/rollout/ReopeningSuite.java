package io.crossing.rollout;

import static io.crossing.rollout.Crew.LEA;
import static io.crossing.rollout.Crew.OLGA;
import static io.crossing.rollout.Crew.SAM;
import static io.crossing.rollout.Crew.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossing.people.People;
import io.crossing.process.StageDeadlines;
import io.crossing.process.StageId;
import io.crossing.process.form.FieldError;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItemState;
import io.crossing.worklist.WorkItems;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The lead leads a rollout back to a stage, with a reason; what still holds is not asked again. */
abstract class ReopeningSuite {

    @Autowired
    private StartingRollout starting;

    @Autowired
    private StoppingRollout stopping;

    @Autowired
    private HoldingRollout holding;

    @Autowired
    private LeavingRollout leaving;

    @Autowired
    private ReopeningStage reopening;

    @Autowired
    private Rollouts rollouts;

    @Autowired
    private Teams teams;

    @Autowired
    private StageVisits visits;

    @Autowired
    private StageDeadlines deadlines;

    @Autowired
    private Evidences evidences;

    @Autowired
    private Ledger ledger;

    @Autowired
    private WorkItems items;

    @Autowired
    private WorkDesk desk;

    @Autowired
    private People people;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Test
    void asksTheStageAgainAndGoesOnWhereItStood() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_AssessWorkflow");
        WorkItem open = items.openOf(rollout.id()).get(0);
        int given = evidences.of(rollout.id()).size();

        reopening.reopen(rollout.id(), LEA, "Mandate", "Two decisions have no decider any more.");

        assertThat(tasks(rollout)).containsExactly("Task_ConfirmSponsorship");
        assertThat(items.get(open.id()).state()).isEqualTo(WorkItemState.WITHDRAWN);
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.MANDATE);
        assertThat(deadlines.dueAt(rollout.id(), PilotToScale.MANDATE)).isPresent();
        assertThat(visits.of(rollout.id())).extracting(StageVisit::name).endsWith("Readiness", "Mandate");
        assertThat(evidences.of(rollout.id())).hasSize(given);
        assertThat(ledger.of(rollout.id(), 0, 20)).anySatisfy(line -> {
            assertThat(line.what()).isEqualTo("Reopened the stage Mandate.");
            assertThat(line.why()).isEqualTo("Two decisions have no decider any more.");
            assertThat(line.by()).isEqualTo(LEA);
        });
        play.does("Task_ConfirmSponsorship", "Task_SettleDecisionRights", "Task_BudgetIntegration");
        play.does("Task_ApproveBudget");
        assertThat(tasks(rollout)).containsExactly("Task_AssessWorkflow");
    }

    @ParameterizedTest
    @CsvSource({
        "Stage_Mandate, Task_ConfirmSponsorship",
        "Stage_Ownership, Task_NameOwner",
        "Stage_Readiness, Task_AssessWorkflow",
        "Stage_Documentation, Task_DocumentProcess",
        "Stage_Involvement, Task_BringTeamIn",
        "Stage_Quality, Task_SetUpQualityCheck",
        "Stage_Handoff, Task_ApproveHandoff",
        "Stage_Scale, Task_PlanWaves"
    })
    void asksWhatEachStageAsksFirst(String stage, String task) {
        Rollout rollout = started();
        playing(rollout).until("Task_GoLive");

        reopening.reopen(rollout.id(), LEA, stage, "It has to be done again.");

        assertThat(tasks(rollout)).isNotEmpty().containsOnly(task);
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(new StageId(stage));
    }

    @Test
    void doesNotAskAgainForTheHandoffThatWasMade() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_GoLive");
        play.does("Task_GoLive");

        reopening.reopen(rollout.id(), LEA, "Stage_Documentation", "The tool has changed.");
        play.does("Task_DocumentProcess", "Task_FollowDocument");

        assertThat(tasks(rollout)).containsExactly("Task_GoLive");
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.SCALE);
        assertThat(teams.of(rollout.id())).extracting(Team::state).contains(TeamState.LIVE);
    }

    @Test
    void leadsBackToWhatIsMissingAfterTheHandoffToo() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_GoLive");
        leaving.ownerLeaves(rollout.id(), OLGA, "I change jobs.");

        reopening.reopen(rollout.id(), LEA, "Stage_Quality", "Nobody checks any more.");
        assertThat(tasks(rollout)).containsExactlyInAnyOrder("Task_NameSuccessor", "Task_SetUpQualityCheck");
        play.does("Task_SetUpQualityCheck", Map.of("qualityChecker", TOM.value()));

        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.OWNERSHIP);
        assertThat(tasks(rollout)).containsExactly("Task_NameSuccessor");
        play.does("Task_NameSuccessor", Map.of("deputy", SAM.value()));
        play.does("Task_AcceptSuccession");
        assertThat(tasks(rollout)).containsOnly("Task_GoLive");
    }

    @Test
    void keepsReportsThatWereGiven() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_GoLive");
        play.does("Task_GoLive", "Task_GoLive");
        management.executeJob(jobs(rollout, "Timer_Day30").get(0).getId());
        play.does("Task_ReportDay30");

        reopening.reopen(rollout.id(), LEA, "Stage_Quality", "The bar was too low.");
        play.does("Task_SetUpQualityCheck");

        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.EMBEDDING);
        assertThat(jobs(rollout, "Timer_Day30")).hasSize(1);
        assertThat(jobs(rollout, "Timer_Day60")).hasSize(1);
    }

    @Test
    void goesPastReportsThatAreAllGiven() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_GoLive");
        play.does("Task_GoLive", "Task_GoLive");
        for (String day : List.of("30", "60", "90")) {
            jobs(rollout, "Timer_Day" + day).forEach(job -> management.executeJob(job.getId()));
            play.does("Task_ReportDay" + day, "Task_ReportDay" + day);
            if (day.equals("60")) {
                reopening.reopen(rollout.id(), LEA, "Stage_Embedding", "The figures were mixed up.");
                assertThat(jobs(rollout, "Timer_Day90")).hasSize(2);
            }
        }
        assertThat(tasks(rollout)).containsExactly("Task_ConfirmStandardPractice");

        reopening.reopen(rollout.id(), LEA, "Stage_Embedding", "The sponsor was away.");

        assertThat(tasks(rollout)).containsExactly("Task_ConfirmStandardPractice");
    }

    @Test
    void involvesTeamsAgainThatStayLive() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_GoLive");
        play.does("Task_GoLive");

        reopening.reopen(rollout.id(), LEA, "Stage_Involvement", "Half of the people are new.");

        assertThat(tasks(rollout)).containsExactly("Task_BringTeamIn", "Task_BringTeamIn");
        play.until("Task_GoLive");
        assertThat(tasks(rollout)).containsExactly("Task_GoLive");
        assertThat(teams.of(rollout.id()))
                .extracting(Team::state)
                .containsExactlyInAnyOrder(TeamState.LIVE, TeamState.INVOLVED);
    }

    @Test
    void beginsTheStageAnewThatItIsIn() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_ApproveBudget");

        reopening.reopen(rollout.id(), LEA, "Stage_Mandate", "The sponsor has other words for it.");

        assertThat(tasks(rollout)).containsExactly("Task_ConfirmSponsorship");
        assertThat(visits.of(rollout.id()))
                .hasSize(2)
                .filteredOn(StageVisit::open)
                .hasSize(1);
    }

    @Test
    void isUpToTheLeadAndNeedsAStageThatHasBegunAndAReason() {
        Rollout rollout = started();

        assertThatThrownBy(() -> reopening.reopen(rollout.id(), SAM, "Stage_Mandate", "Why not."))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("Lea");
        assertThatThrownBy(() -> reopening.reopen(rollout.id(), LEA, "Stage_Scale", " "))
                .isInstanceOfSatisfying(
                        AnswersRefused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly("stage", "reason"));
        assertThatThrownBy(() -> reopening.reopen(rollout.id(), LEA, null, "Again."))
                .isInstanceOf(AnswersRefused.class);
        assertThat(tasks(rollout)).containsExactly("Task_ConfirmSponsorship");
        holding.hold(rollout.id(), LEA, LocalDate.now().plusDays(3), "The system moves.");
        assertThatThrownBy(() -> reopening.reopen(rollout.id(), LEA, "Stage_Mandate", "Again."))
                .isInstanceOf(RolloutEndedAlready.class)
                .hasMessageContaining("on hold");
        stopping.stop(rollout.id(), SAM, null, "The system is gone.", "Ask the platform team.");
        assertThatThrownBy(() -> reopening.reopen(rollout.id(), LEA, "Stage_Mandate", "Again."))
                .isInstanceOf(RolloutEndedAlready.class);
    }

    // ----

    private Rollout started() {
        return starting.start(people.get(LEA), RolloutSuite.pilot());
    }

    private Playing playing(Rollout rollout) {
        return new Playing(rollout.id(), desk, teams);
    }

    private List<String> tasks(Rollout rollout) {
        return items.openOf(rollout.id()).stream().map(WorkItem::element).toList();
    }

    private List<Job> jobs(Rollout rollout, String timer) {
        return management.createJobQuery().activityId(timer).list().stream()
                .filter(job -> runtime.createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .processInstanceBusinessKey(rollout.id().toString())
                                .count()
                        == 1)
                .toList();
    }
}
