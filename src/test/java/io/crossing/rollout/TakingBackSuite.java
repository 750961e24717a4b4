package io.crossing.rollout;

import static io.crossing.rollout.Crew.DORA;
import static io.crossing.rollout.Crew.FAY;
import static io.crossing.rollout.Crew.LEA;
import static io.crossing.rollout.Crew.OLGA;
import static io.crossing.rollout.Crew.SAM;
import static io.crossing.rollout.Crew.TARA;
import static io.crossing.rollout.Crew.TOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.OnHold;
import io.crossing.process.PersonId;
import io.crossing.process.ProcessEvent.OpenedTask;
import io.crossing.process.ProcessVariable;
import io.crossing.process.Processes;
import io.crossing.process.StageDeadlines;
import io.crossing.process.TaskGone;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.jdbc.JdbcEvidences;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.jdbc.Measurements;
import io.crossing.rollout.jdbc.Settlements;
import io.crossing.worklist.LookingAtWorkItem;
import io.crossing.worklist.NextStepTaken;
import io.crossing.worklist.NotDoneYet;
import io.crossing.worklist.NotYours;
import io.crossing.worklist.TakenBackAlready;
import io.crossing.worklist.TakingBackWorkItem;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItemDetails;
import io.crossing.worklist.WorkItemState;
import io.crossing.worklist.WorkItemUnknown;
import io.crossing.worklist.WorkItems;
import io.crossing.worklist.WorklistError;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody answered is taken back as long as nobody has gone on from there, wherever in the diagrams they stand. */
abstract class TakingBackSuite {

    @Autowired
    private StartingRollout starting;

    @Autowired
    private HoldingRollout holding;

    @Autowired
    private ResumingRollout resuming;

    @Autowired
    private LeavingRollout leaving;

    @Autowired
    private TakingBackWorkItem takingBack;

    @Autowired
    private LookingAtWorkItem looking;

    @Autowired
    private WorkItems items;

    @Autowired
    private WorkDesk desk;

    @Autowired
    private Rollouts rollouts;

    @Autowired
    private Teams teams;

    @Autowired
    private StageVisits visits;

    @Autowired
    private StageDeadlines deadlines;

    @Autowired
    private JdbcEvidences evidences;

    @Autowired
    private JdbcParticulars particulars;

    @Autowired
    private Settlements settlements;

    @Autowired
    private Measurements measurements;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Processes processes;

    @Autowired
    private People people;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    // ---- what it is

    @Test
    void asksTheSamePersonAgainWithTheirAnswersAsADraft() {
        Rollout rollout = started();
        WorkItemId done = does(rollout, "Task_ConfirmSponsorship");

        WorkItem again = takingBack.takeBack(done, person(SAM));

        assertThat(tasks(rollout)).containsExactly("Task_ConfirmSponsorship");
        assertThat(again.assignee()).isEqualTo(SAM);
        WorkItemDetails details = looking.look(again.id(), person(SAM));
        assertThat(Objects.requireNonNull(details.draft()).answers())
                .containsEntry("words", "This is how we sort invoices from June on.");
        assertThat(items.get(done).state()).isEqualTo(WorkItemState.TAKEN_BACK);
        assertThat(takingBack.again(done)).map(WorkItem::id).contains(again.id());
    }

    @Test
    void putsTheRecordRightAndKeepsTheEvidenceAsTakenBack() {
        Rollout rollout = started();
        WorkItemId done = does(rollout, "Task_ConfirmSponsorship");
        assertThat(particulars.of(rollout.id()).sponsorConfirmedAt()).isNotNull();

        takingBack.takeBack(done, person(SAM));

        assertThat(particulars.of(rollout.id()).sponsorConfirmedAt()).isNull();
        assertThat(particulars.of(rollout.id()).sponsorWords()).isNull();
        assertThat(variable(rollout, PilotToScale.SPONSOR_CONFIRMED)).contains(false);
        assertThat(evidences.of(rollout.id())).noneMatch(evidence -> isOf(evidence, done));
        assertThat(evidences.of(rollout.id(), 0, 50))
                .filteredOn(evidence -> isOf(evidence, done))
                .singleElement()
                .satisfies(evidence -> assertThat(
                                Objects.requireNonNull(evidence.takenBack()).by())
                        .isEqualTo(SAM));
        assertThat(history(rollout)).contains("“Confirm sponsorship” was taken back.");
    }

    @Test
    void saysBeforehandWhatIsWithdrawn() {
        Rollout rollout = started();
        WorkItemId done = does(rollout, "Task_ConfirmSponsorship");

        assertThat(looking.look(done, person(SAM)).may().takeBack()).isTrue();
        assertThat(takingBack.undoes(done))
                .extracting(WorkItem::element)
                .containsExactlyInAnyOrder("Task_SettleDecisionRights", "Task_BudgetIntegration");
        assertThat(looking.look(done, person(LEA)).may().takeBack()).isFalse();
    }

    @Test
    void isRefusedWithWordsWhereItCannotBe() {
        Rollout rollout = started();
        WorkItemId open = task(rollout, "Task_ConfirmSponsorship").id();
        assertThatThrownBy(() -> takingBack.takeBack(open, person(SAM))).isInstanceOf(NotDoneYet.class);
        WorkItemId done = does(rollout, "Task_ConfirmSponsorship");

        assertThatThrownBy(() -> takingBack.takeBack(done, person(LEA)))
                .isInstanceOf(NotYours.class)
                .hasMessageContaining("Sam");
        assertThatThrownBy(() -> takingBack.takeBack(done, person(new PersonId("alan"))))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> takingBack.takeBack(done, person(OLGA))).isInstanceOf(WorkItemUnknown.class);
        holding.hold(rollout.id(), LEA, LocalDate.now().plusDays(3), "The system moves.");
        assertThatThrownBy(() -> takingBack.takeBack(done, person(SAM))).isInstanceOf(OnHold.class);
        resuming.resume(rollout.id(), LEA);
        takingBack.takeBack(done, person(SAM));
        assertThatThrownBy(() -> takingBack.takeBack(done, person(SAM))).isInstanceOf(TakenBackAlready.class);
        assertThat(tasks(rollout)).containsExactly("Task_ConfirmSponsorship");
    }

    @Test
    void endsWithTheNextStep() {
        Rollout rollout = started();
        WorkItemId done = does(rollout, "Task_ConfirmSponsorship");
        does(rollout, "Task_BudgetIntegration");

        assertThatThrownBy(() -> takingBack.takeBack(done, person(SAM)))
                .isInstanceOf(NextStepTaken.class)
                .hasMessageContaining("reopen");

        assertThat(looking.look(done, person(SAM)).may().takeBack()).isFalse();
        assertThat(tasks(rollout)).containsExactly("Task_SettleDecisionRights");
        assertThat(particulars.of(rollout.id()).sponsorConfirmedAt()).isNotNull();
        assertThat(evidences.of(rollout.id())).anyMatch(evidence -> isOf(evidence, done));
    }

    // ---- side by side, and from stage to stage

    @Test
    void leavesAloneWhatIsDoneBesideIt() {
        Rollout rollout = started();
        does(rollout, "Task_ConfirmSponsorship");
        WorkItemId budget = task(rollout, "Task_BudgetIntegration").id();
        WorkItemId done = does(rollout, "Task_SettleDecisionRights");

        takingBack.takeBack(done, person(LEA));

        assertThat(tasks(rollout)).containsExactlyInAnyOrder("Task_SettleDecisionRights", "Task_BudgetIntegration");
        assertThat(items.get(budget).open()).isTrue();
        assertThat(settlements.decisionRights(rollout.id())).isEmpty();
        does(rollout, "Task_SettleDecisionRights");
        does(rollout, "Task_BudgetIntegration");
        assertThat(tasks(rollout)).containsExactly("Task_ApproveBudget");
    }

    @Test
    void waitsAgainWhereTheWaysMeet() {
        Rollout rollout = started();
        does(rollout, "Task_ConfirmSponsorship");
        does(rollout, "Task_SettleDecisionRights");
        WorkItemId done = does(rollout, "Task_BudgetIntegration");

        takingBack.takeBack(done, person(LEA));

        assertThat(tasks(rollout)).containsExactly("Task_BudgetIntegration");
        assertThat(settlements.budget(rollout.id())).isEmpty();
        assertThat(settlements.decisionRights(rollout.id())).isNotEmpty();
        does(rollout, "Task_BudgetIntegration");
        assertThat(tasks(rollout)).containsExactly("Task_ApproveBudget");
        does(rollout, "Task_ApproveBudget");
        assertThat(tasks(rollout)).containsExactly("Task_NameOwner");
    }

    @Test
    void goesBackIntoTheStageThatItFinished() {
        Rollout rollout = started();
        until(rollout, "Task_ApproveBudget");
        Instant due = deadlines.dueAt(rollout.id(), PilotToScale.MANDATE).orElseThrow();
        List<StageVisit> before = visits.of(rollout.id());
        WorkItemId done = does(rollout, "Task_ApproveBudget");
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.OWNERSHIP);

        WorkItem again = takingBack.takeBack(done, person(SAM));

        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.MANDATE);
        assertThat(visits.of(rollout.id())).isEqualTo(before);
        assertThat(deadlines.dueAt(rollout.id(), PilotToScale.MANDATE)).contains(due);
        assertThat(again.dueAt()).isEqualTo(visits.of(rollout.id()).get(0).dueAt());
        assertThat(tasks(rollout)).containsExactly("Task_ApproveBudget");
        assertThat(particulars.of(rollout.id()).budgetApproved()).isFalse();
        does(rollout, "Task_ApproveBudget");
        assertThat(tasks(rollout)).containsExactly("Task_NameOwner");
    }

    @Test
    void isLateAgainWhereTheStageWasLate() {
        Rollout rollout = started();
        until(rollout, "Task_ApproveBudget");
        fire(rollout, "Timer_MandateReminder");
        fire(rollout, "Timer_MandateOverruns");
        WorkItemId done = does(rollout, "Task_ApproveBudget");

        takingBack.takeBack(done, person(SAM));

        assertThat(jobs(rollout, "Timer_MandateReminder")).isEmpty();
        assertThat(jobs(rollout, "Timer_MandateOverruns")).hasSize(1);
    }

    @Test
    void takesOwnershipBackFromWhoAcceptedIt() {
        Rollout rollout = started();
        until(rollout, "Task_AcceptOwnership");
        WorkItemId done = does(rollout, "Task_AcceptOwnership");
        assertThat(rollouts.get(rollout.id()).owner()).isEqualTo(OLGA);

        takingBack.takeBack(done, person(OLGA));

        assertThat(rollouts.get(rollout.id()).owner()).isNull();
        assertThat(rollouts.get(rollout.id()).deputy()).isNull();
        assertThat(variable(rollout, PilotToScale.OWNER_ACCEPTED)).contains(false);
        assertThat(tasks(rollout)).containsExactly("Task_AcceptOwnership");
        does(rollout, "Task_AcceptOwnership", Map.of("ownerAnswer", "decline", "declineReason", "No time."));
        assertThat(tasks(rollout)).containsExactly("Task_NameOwner");
    }

    @Test
    void takesBackWhatAGateFoundToo() {
        Rollout rollout = started();
        until(rollout, "Task_AssessWorkflow");
        int before = evidences.of(rollout.id()).size();
        WorkItemId done = does(rollout, "Task_AssessWorkflow", Playing.scores(1));
        assertThat(tasks(rollout)).containsExactly("Task_StraightenWorkflow");

        takingBack.takeBack(done, person(OLGA));

        assertThat(evidences.of(rollout.id())).hasSize(before);
        assertThat(variable(rollout, PilotToScale.READINESS_ROUNDS)).contains(0);
        does(rollout, "Task_AssessWorkflow");
        assertThat(tasks(rollout)).containsExactly("Task_DocumentProcess");
    }

    @Test
    void givesBackWhatWasOfferedToWhoTookIt() {
        Rollout rollout = started();
        until(rollout, "Task_DocumentProcess");
        WorkItemId written = does(rollout, "Task_DocumentProcess");
        takingBack.takeBack(written, person(OLGA));
        assertThat(particulars.of(rollout.id()).documentVersion()).isZero();
        does(rollout, "Task_DocumentProcess");
        WorkItemId followed = does(rollout, "Task_FollowDocument");

        WorkItem again = takingBack.takeBack(followed, person(DORA));

        assertThat(again.assignee()).isEqualTo(DORA);
        assertThat(tasks(rollout)).containsExactly("Task_FollowDocument");
        assertThat(particulars.of(rollout.id()).documentVersion()).isEqualTo(1);
        assertThat(variable(rollout, PilotToScale.DOCUMENT_FOLLOWED)).contains(false);
    }

    // ---- team by team

    @Test
    void leavesTheOtherTeamsAlone() {
        Rollout rollout = started();
        until(rollout, "Task_BringTeamIn");
        WorkItemId south = ofTeam(rollout, "Task_BringTeamIn", TOM).id();
        WorkItemId north = doesForTeam(rollout, "Task_BringTeamIn", TARA);
        assertThat(tasks(rollout))
                .containsExactlyInAnyOrder("Task_AdaptWorkflow", "Task_AnswerConcerns", "Task_BringTeamIn");

        takingBack.takeBack(north, person(TARA));

        assertThat(tasks(rollout)).containsExactlyInAnyOrder("Task_BringTeamIn", "Task_BringTeamIn");
        assertThat(items.get(south).open()).isTrue();
        assertThat(ofTeam(rollout, "Task_BringTeamIn", TARA).team()).isNotNull();
    }

    @Test
    void involvesATeamAgainWhoseWayHadEnded() {
        Rollout rollout = started();
        until(rollout, "Task_BringTeamIn");
        doesForTeam(rollout, "Task_BringTeamIn", TARA);
        doesForTeam(rollout, "Task_AdaptWorkflow", TARA);
        does(rollout, "Task_AnswerConcerns");
        WorkItemId done = doesForTeam(rollout, "Task_NameChampion", TARA);
        assertThat(team(rollout, "North").state()).isEqualTo(TeamState.INVOLVED);

        takingBack.takeBack(done, person(TARA));

        assertThat(team(rollout, "North").state()).isEqualTo(TeamState.ASKED);
        assertThat(team(rollout, "North").champion()).isNull();
        assertThat(tasks(rollout)).containsExactlyInAnyOrder("Task_NameChampion", "Task_BringTeamIn");
        doesForTeam(rollout, "Task_NameChampion", TARA);
        assertThat(team(rollout, "North").state()).isEqualTo(TeamState.INVOLVED);
        assertThat(tasks(rollout)).containsExactly("Task_BringTeamIn");
        until(rollout, "Task_SetUpQualityCheck");
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.QUALITY);
    }

    @Test
    void goesBackIntoInvolvementWhenTheLastTeamTakesBack() {
        Rollout rollout = started();
        until(rollout, "Task_BringTeamIn");
        doesForTeam(rollout, "Task_BringTeamIn", TARA);
        doesForTeam(rollout, "Task_AdaptWorkflow", TARA);
        does(rollout, "Task_AnswerConcerns");
        doesForTeam(rollout, "Task_NameChampion", TARA);
        doesForTeam(rollout, "Task_BringTeamIn", TOM);
        doesForTeam(rollout, "Task_AdaptWorkflow", TOM);
        does(rollout, "Task_AnswerConcerns");
        WorkItemId done = doesForTeam(rollout, "Task_NameChampion", TOM);
        assertThat(tasks(rollout)).containsExactly("Task_SetUpQualityCheck");

        takingBack.takeBack(done, person(TOM));

        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.INVOLVEMENT);
        assertThat(tasks(rollout)).containsExactly("Task_NameChampion");
        assertThat(team(rollout, "North").state()).isEqualTo(TeamState.INVOLVED);
        assertThat(team(rollout, "South").state()).isEqualTo(TeamState.ASKED);
        does(rollout, "Task_NameChampion");
        assertThat(tasks(rollout)).containsExactly("Task_SetUpQualityCheck");
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.QUALITY);
    }

    @Test
    void goesBackToTheWaveBefore() {
        Rollout rollout = started();
        until(rollout, "Task_GoLive");
        WorkItemId done = does(rollout, "Task_GoLive");
        assertThat(visits.of(rollout.id())).filteredOn(scale()).hasSize(2);

        takingBack.takeBack(done, person(TARA));

        assertThat(visits.of(rollout.id())).filteredOn(scale()).hasSize(1);
        assertThat(team(rollout, "North").state()).isEqualTo(TeamState.INVOLVED);
        assertThat(ofTeam(rollout, "Task_GoLive", TARA).stage()).isEqualTo(PilotToScale.SCALE);
        does(rollout, "Task_GoLive");
        assertThat(ofTeam(rollout, "Task_GoLive", TOM)).isNotNull();
        does(rollout, "Task_GoLive");
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.EMBEDDING);
    }

    @Test
    void countsTheTeamsOfAWaveRightlyAgain() {
        Rollout rollout = started();
        until(rollout, "Task_PlanWaves");
        does(rollout, "Task_PlanWaves", Map.of("waves", oneWave(rollout)));
        WorkItemId north = doesForTeam(rollout, "Task_GoLive", TARA);

        takingBack.takeBack(north, person(TARA));

        assertThat(tasks(rollout)).containsExactly("Task_GoLive", "Task_GoLive");
        WorkItemId south = doesForTeam(rollout, "Task_GoLive", TOM);
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.SCALE);
        takingBack.takeBack(south, person(TOM));
        doesForTeam(rollout, "Task_GoLive", TOM);
        doesForTeam(rollout, "Task_GoLive", TARA);
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.EMBEDDING);
    }

    @Test
    void takesAFigureOffTheRecordAndWaitsForTheRightDay() {
        Rollout rollout = started();
        until(rollout, "Task_GoLive");
        does(rollout, "Task_GoLive");
        does(rollout, "Task_GoLive");
        management.executeJob(jobs(rollout, "Timer_Day30").get(0).getId());
        WorkItem open = open(rollout, "Task_ReportDay30");
        PersonId champion = Objects.requireNonNull(open.assignee());
        WorkItemId done = does(rollout, "Task_ReportDay30");
        assertThat(measurements.activation(rollout.id())).hasSize(1);
        assertThat(jobs(rollout, "Timer_Day60")).hasSize(1);

        takingBack.takeBack(done, person(champion));

        assertThat(measurements.activation(rollout.id())).isEmpty();
        assertThat(jobs(rollout, "Timer_Day60")).isEmpty();
        assertThat(jobs(rollout, "Timer_Day30")).hasSize(1);
        assertThat(open(rollout, "Task_ReportDay30").team()).isEqualTo(open.team());
        does(rollout, "Task_ReportDay30");
        assertThat(jobs(rollout, "Timer_Day60")).hasSize(1);
    }

    @Test
    void endsWithADayThatCame() {
        Rollout rollout = started();
        until(rollout, "Task_GoLive");
        does(rollout, "Task_GoLive");
        WorkItem last = open(rollout, "Task_GoLive");
        does(rollout, "Task_GoLive");
        management.executeJob(jobs(rollout, "Timer_Day30").get(0).getId());

        assertThatThrownBy(() -> takingBack.takeBack(last.id(), person(Objects.requireNonNull(last.assignee()))))
                .isInstanceOf(NextStepTaken.class);
    }

    // ---- beside the stages

    @Test
    void asksTheSuccessorAgain() {
        Rollout rollout = started();
        until(rollout, "Task_AssessWorkflow");
        leaving.ownerLeaves(rollout.id(), OLGA, "I change jobs.");
        WorkItemId named =
                does(rollout, "Task_NameSuccessor", Map.of("ownerCandidate", TARA.value(), "deputy", TOM.value()));
        takingBack.takeBack(named, person(LEA));
        assertThat(tasks(rollout)).containsExactlyInAnyOrder("Task_AssessWorkflow", "Task_NameSuccessor");
        does(rollout, "Task_NameSuccessor", Map.of("ownerCandidate", TARA.value(), "deputy", TOM.value()));
        WorkItemId accepted = does(rollout, "Task_AcceptSuccession");
        assertThat(rollouts.get(rollout.id()).owner()).isEqualTo(TARA);

        takingBack.takeBack(accepted, person(TARA));

        assertThat(tasks(rollout)).containsExactlyInAnyOrder("Task_AssessWorkflow", "Task_AcceptSuccession");
        assertThat(rollouts.get(rollout.id()).owner()).isEqualTo(DORA);
        assertThat(variable(rollout, PilotToScale.SUCCESSOR_ASKED)).contains(true);
        does(rollout, "Task_AcceptSuccession");
        assertThat(rollouts.get(rollout.id()).owner()).isEqualTo(TARA);
        assertThat(tasks(rollout)).containsExactly("Task_AssessWorkflow");
    }

    @Test
    void waitsForTheNextSponsorAgain() {
        Rollout rollout = started();
        until(rollout, "Task_SetUpQualityCheck");
        leaving.sponsorLeaves(rollout.id(), SAM, "I move to another company.");
        does(rollout, "Task_SetUpQualityCheck");
        does(rollout, "Task_NameNextSponsor");
        WorkItemId done = does(rollout, "Task_ConfirmSuccession");
        assertThat(tasks(rollout)).containsExactly("Task_ApproveHandoff");

        takingBack.takeBack(done, person(FAY));

        assertThat(tasks(rollout)).containsExactly("Task_ConfirmSuccession");
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.MANDATE);
        does(rollout, "Task_ConfirmSuccession");
        assertThat(tasks(rollout)).containsExactly("Task_ApproveHandoff");
    }

    @Test
    void isNotPossiblePastTheEnd() {
        Rollout rollout = started();
        until(rollout, "Task_StraightenWorkflow");
        WorkItemId done = stoppedByAnswer(rollout);
        assertThat(rollouts.get(rollout.id()).state()).isEqualTo(RolloutState.STOPPED);

        assertThatThrownBy(() -> takingBack.takeBack(done, person(SAM))).isInstanceOf(NextStepTaken.class);
    }

    // ---- at the same moment

    @Test
    void eitherTheNextStepOrTheTakingBackWins() {
        for (int round = 0; round < 5; round++) {
            Rollout rollout = started();
            until(rollout, "Task_NameOwner");
            WorkItemId done = does(rollout, "Task_NameOwner");
            OpenedTask accept = task(rollout, "Task_AcceptOwnership");
            CyclicBarrier together = new CyclicBarrier(2);

            CompletableFuture<Boolean> back =
                    CompletableFuture.supplyAsync(() -> wins(together, () -> takingBack.takeBack(done, person(LEA))));
            CompletableFuture<Boolean> next = CompletableFuture.supplyAsync(() ->
                    wins(together, () -> new Playing(rollout.id(), desk, teams).does(accept)));

            assertThat(List.of(back.join(), next.join())).containsExactlyInAnyOrder(true, false);
            assertThat(tasks(rollout)).containsExactly(back.join() ? "Task_NameOwner" : "Task_AssessWorkflow");
        }
    }

    private static boolean wins(CyclicBarrier together, Runnable step) {
        try {
            together.await();
            step.run();
            return true;
        } catch (WorklistError | TaskGone refused) {
            return false;
        } catch (Exception other) {
            throw new IllegalStateException(other);
        }
    }

    // ----

    private Rollout started() {
        return starting.start(person(LEA), RolloutSuite.pilot());
    }

    private WorkItemId does(Rollout rollout, String element) {
        return does(rollout, element, Map.of());
    }

    private WorkItemId does(Rollout rollout, String element, Map<String, Object> instead) {
        WorkItemId id = task(rollout, element).id();
        new Playing(rollout.id(), desk, teams).does(element, instead);
        return id;
    }

    private WorkItemId doesForTeam(Rollout rollout, String element, PersonId lead) {
        OpenedTask task = ofTeam(rollout, element, lead);
        new Playing(rollout.id(), desk, teams).does(task);
        return task.id();
    }

    private void until(Rollout rollout, String element) {
        Playing play = new Playing(rollout.id(), desk, teams);
        if (element.equals("Task_StraightenWorkflow")) {
            play.until("Task_AssessWorkflow");
            play.does("Task_AssessWorkflow", Playing.scores(1));
        } else {
            play.until(element);
        }
    }

    private WorkItemId stoppedByAnswer(Rollout rollout) {
        Playing play = new Playing(rollout.id(), desk, teams);
        play.does("Task_StraightenWorkflow");
        play.does("Task_AssessWorkflow", Playing.scores(1));
        if (tasks(rollout).contains("Task_StraightenWorkflow")) {
            play.does("Task_StraightenWorkflow");
            play.does("Task_AssessWorkflow", Playing.scores(1));
        }
        return does(
                rollout,
                "Task_CarryRisk",
                Map.of("riskAnswer", "stop", "riskReason", "It is too crooked.", "learned", "Look earlier."));
    }

    private OpenedTask task(Rollout rollout, String element) {
        return desk.task(rollout.id(), element);
    }

    private OpenedTask ofTeam(Rollout rollout, String element, PersonId lead) {
        return desk.of(rollout.id()).stream()
                .filter(task -> task.element().equals(element) && lead.equals(task.assignee()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(element + " is not open for " + lead));
    }

    private WorkItem open(Rollout rollout, String element) {
        return items.get(task(rollout, element).id());
    }

    private List<String> tasks(Rollout rollout) {
        return items.openOf(rollout.id()).stream().map(WorkItem::element).toList();
    }

    private Team team(Rollout rollout, String name) {
        return teams.of(rollout.id()).stream()
                .filter(team -> team.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> oneWave(Rollout rollout) {
        return teams.of(rollout.id()).stream()
                .<Map<String, Object>>map(team -> Map.of("team", team.id().toString(), "wave", 1))
                .toList();
    }

    private static Predicate<StageVisit> scale() {
        return visit -> visit.stage().equals(PilotToScale.SCALE);
    }

    private static boolean isOf(Evidence evidence, WorkItemId item) {
        return item.equals(evidence.content().workItem());
    }

    private <T> Optional<T> variable(Rollout rollout, ProcessVariable<T> variable) {
        return processes.get(PilotToScale.KEY, rollout.id(), variable);
    }

    private List<String> history(Rollout rollout) {
        return ledger.of(rollout.id(), 0, 100).stream().map(Ledger.Line::what).toList();
    }

    private Person person(PersonId id) {
        return people.get(id);
    }

    private void fire(Rollout rollout, String timer) {
        jobs(rollout, timer).forEach(job -> management.executeJob(job.getId()));
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
