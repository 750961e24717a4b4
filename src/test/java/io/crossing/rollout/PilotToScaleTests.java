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

import io.crossing.EveryFlowOf;
import io.crossing.people.AddingPerson;
import io.crossing.people.ClosingAccount;
import io.crossing.people.Role;
import io.crossing.process.FormRef;
import io.crossing.process.PersonId;
import io.crossing.process.ProcessValues;
import io.crossing.process.Processes;
import io.crossing.process.StageId;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.jdbc.JdbcTeams;
import io.crossing.rollout.jdbc.RolloutChanges;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path through the whole process. */
@EveryFlowOf("rollout/PilotToScale.bpmn")
class PilotToScaleTests extends PathsOfRollout {

    @Autowired
    private StoppingRollout stopping;

    @Autowired
    private NarrowingScope narrowing;

    @Autowired
    private LeavingRollout leaving;

    @Autowired
    private ReopeningStage reopening;

    @Autowired
    private AddingTeam addingTeam;

    @Autowired
    private AddingPerson adding;

    @Autowired
    private ClosingAccount closing;

    @Autowired
    private RolloutChanges changes;

    @Autowired
    private JdbcTeams teamChanges;

    @Autowired
    private Evidences evidences;

    @Autowired
    private Processes processes;

    @Test
    void aPilotBecomesStandardPractice() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_GoLive");

        play.does("Task_GoLive", "Task_GoLive");
        fire(rollout, "Timer_QualityCheckDue");
        play.does("Task_CheckQuality");
        embed(rollout, play);
        play.does("Task_ConfirmStandardPractice");

        assertThat(state(rollout)).isEqualTo(RolloutState.EMBEDDED);
    }

    @Test
    void aSponsorIsAskedForAWordAtEachBeat() {
        Rollout rollout = started();
        playing(rollout).does("Task_ConfirmSponsorship");

        fire(rollout, "Timer_NextBeat");
        fire(rollout, "Timer_BeatMissed");
        does(
                rollout,
                "Task_SayWord",
                Map.of("sponsorWord", "I saw North work with it. This is how we do it from now on."));
        fire(rollout, "Timer_NextBeat");

        assertThat(desk.task(rollout.id(), "Task_SayWord").assignee()).isEqualTo(rollout.sponsor());
    }

    // ---- mandate and ownership

    @Test
    void aSponsorSaysNotMe() {
        Rollout rollout = started();

        does(rollout, "Task_ConfirmSponsorship", Map.of("sponsorAnswer", "notMe", "instead", FAY.value()));
        does(rollout, "Task_NameSponsor", Map.of("sponsor", FAY.value()));

        assertThat(desk.task(rollout.id(), "Task_ConfirmSponsorship").assignee())
                .isEqualTo(FAY);
    }

    @Test
    void aBudgetIsRefusedAndReworked() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_ApproveBudget");

        play.does("Task_ApproveBudget", Map.of("budgetAnswer", "no", "budgetReason", "Twice as much as it saves."));
        assertThat(tasks(rollout)).containsExactly("Task_ReworkBudget");
        play.does("Task_ReworkBudget");
        play.does(
                "Task_ApproveBudget",
                Map.of("budgetAnswer", "less", "amount", 3000, "budgetReason", "Without the upkeep."));

        assertThat(tasks(rollout)).containsExactly("Task_NameOwner");
    }

    @Test
    void anOwnerDeclines() {
        Rollout rollout = started();
        playing(rollout).until("Task_AcceptOwnership");

        does(rollout, "Task_AcceptOwnership", declined());

        assertThat(tasks(rollout)).containsExactly("Task_NameOwner");
    }

    // ---- readiness and documentation

    @ParameterizedTest
    @CsvSource({"carry, Task_DocumentProcess", "narrower, Task_DocumentProcess", "stop, -"})
    void anUnreadyWorkflowIsDecidedOnAfterTwoRounds(String answer, String next) {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_AssessWorkflow");
        play.does("Task_AssessWorkflow", Playing.scores(1));
        play.does("Task_StraightenWorkflow");
        play.does("Task_AssessWorkflow", Playing.scores(1));

        Map<String, Object> decision = new HashMap<>(Map.of("riskAnswer", answer, "riskReason", "The season starts."));
        if (answer.equals("narrower")) {
            decision.put("keepTeams", List.of(firstTeam(rollout)));
        }
        if (answer.equals("stop")) {
            decision.put("learned", "Look at the workflow first.");
        }
        does(rollout, "Task_CarryRisk", decision);

        assertThat(tasks(rollout)).isEqualTo(next.equals("-") ? List.of() : List.of(next));
        assertThat(state(rollout)).isEqualTo(answer.equals("stop") ? RolloutState.STOPPED : RolloutState.RUNNING);
    }

    @Test
    void aDryRunGetsStuckAndTheDocumentIsMended() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_FollowDocument");

        play.does(
                "Task_FollowDocument",
                Map.of(
                        "steps",
                        List.of(Map.of("result", "done"), Map.of("result", "stuck", "stuckWhere", "No menu."))));
        does(
                rollout,
                "Task_MendDocument",
                Map.of(
                        "stuckSteps",
                        List.of(Map.of("mend", "It is under Tools.")),
                        "steps",
                        Playing.document("Open the inbox", "Sort under Tools").get("steps")));

        assertThat(tasks(rollout)).containsExactly("Task_FollowDocument");
    }

    // ---- handoff

    @ParameterizedTest
    @CsvSource({
        "sponsor left, Stage_Mandate, Task_NameNextSponsor",
        "sponsor silent, Stage_Mandate, Task_ConfirmSponsorship",
        "decider gone, Stage_Mandate, Task_SettleDecisionRights",
        "budget not approved, Stage_Mandate, Task_ApproveBudget",
        "owner left, Stage_Ownership, Task_NameSuccessor",
        "deputy gone, Stage_Ownership, Task_NameOwner",
        "workflow not ready, Stage_Readiness, Task_AssessWorkflow",
        "document not followed, Stage_Documentation, Task_FollowDocument",
        "teams not involved, Stage_Involvement, Task_BringTeamIn",
        "checker gone, Stage_Quality, Task_SetUpQualityCheck"
    })
    void theGateLeadsBackToWhatIsMissingAndAsksOnlyThat(String missing, String stage, String task) {
        Rollout rollout = started();
        Playing play = playing(rollout);
        PersonId chris = new PersonId("chris-" + rollout.id().toString().substring(0, 8));
        Crew.add(adding, chris, Role.PARTICIPANT);
        until(rollout, play, missing, chris);
        loses(rollout, missing, chris);

        play.does(
                "Task_SetUpQualityCheck",
                missing.equals("checker gone") ? Map.of("qualityChecker", chris.value()) : Map.of());
        if (missing.equals("checker gone")) {
            closing.close(chris);
            play.does("Task_ApproveHandoff", Map.of("handoffAnswer", "notYet", "handoffReason", "Show me the check."));
            does(rollout, "Task_SupplyWhatSponsorMisses", Map.of("supplied", "Here it is."));
        }

        assertThat(tasks(rollout)).isNotEmpty().containsOnly(task);
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(new StageId(stage));
        play.until("Task_ApproveHandoff");
        assertThat(tasks(rollout)).containsExactly("Task_ApproveHandoff");
    }

    private void until(Rollout rollout, Playing play, String missing, PersonId chris) {
        if (missing.equals("decider gone")) {
            play.does("Task_ConfirmSponsorship");
            List<Map<String, Object>> rights = new ArrayList<>();
            DecisionRight.NEEDED.forEach(decision -> rights.add(
                    Map.of("decision", decision, "decider", decision.equals("pause") ? chris.value() : SAM.value())));
            play.does("Task_SettleDecisionRights", Map.of("decisionRights", rights));
        }
        if (missing.equals("deputy gone")) {
            play.until("Task_NameOwner");
            play.does("Task_NameOwner", Map.of("deputy", chris.value()));
        }
        play.until("Task_SetUpQualityCheck");
    }

    private void loses(Rollout rollout, String missing, PersonId chris) {
        switch (missing) {
            case "sponsor left" -> leaving.sponsorLeaves(rollout.id(), SAM, "I move to another company.");
            case "sponsor silent" -> clock.move(Duration.ofDays(30));
            case "decider gone", "deputy gone" -> closing.close(chris);
            case "budget not approved" -> changes.budgetAnswered(rollout.id(), "no", null);
            case "owner left" -> leaving.ownerLeaves(rollout.id(), OLGA, "I change jobs.");
            case "workflow not ready" ->
                processes.set(
                        PilotToScale.KEY, rollout.id(), ProcessValues.none().with(PilotToScale.WORKFLOW_READY, false));
            case "document not followed" -> evidences.record(mended(rollout));
            case "teams not involved" -> teamChanges.involveAgain(rollout.id());
            default -> {}
        }
    }

    private static NewEvidence mended(Rollout rollout) {
        return new NewEvidence(
                rollout.id(),
                PilotToScale.DOCUMENTATION,
                null,
                null,
                "Task_MendDocument",
                "Mend the document",
                new FormRef("MendDocument", 1),
                Playing.document("Open the inbox", "Sort under Tools"),
                OLGA,
                null);
    }

    @Test
    void aHandoffThatWasMadeIsNotAskedForAgain() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_GoLive");

        reopening.reopen(rollout.id(), LEA, "Quality", "The bar was too low.");
        play.does("Task_SetUpQualityCheck");

        assertThat(tasks(rollout)).containsExactly("Task_GoLive");
    }

    // ---- scale and embedding

    @Test
    void aTeamIsLeftOutOnItsWay() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_PlanWaves");
        play.does("Task_PlanWaves", Map.of("waves", List.of(wave(rollout, 0), wave(rollout, 1))));

        narrowing.narrow(
                rollout.id(), LEA, null, Set.of(teams.of(rollout.id()).get(0).id()), "Too different.");

        assertThat(tasks(rollout)).containsExactly("Task_GoLive");
        play.does("Task_GoLive");
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.EMBEDDING);
    }

    @Test
    void aTeamIsLeftOutWhileItIsFollowedUp() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_GoLive");
        play.does("Task_GoLive", "Task_GoLive");

        narrowing.narrow(
                rollout.id(), LEA, null, Set.of(teams.of(rollout.id()).get(0).id()), "Too different.");
        fire(rollout, "Timer_Day30");
        play.does("Task_ReportDay30");
        fire(rollout, "Timer_Day60");
        play.does("Task_ReportDay60");
        fire(rollout, "Timer_Day90");
        play.does("Task_ReportDay90");
        play.does("Task_ConfirmStandardPractice");

        assertThat(state(rollout)).isEqualTo(RolloutState.RESCOPED);
    }

    @Test
    void qualityThatDriftsIsCorrected() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_GoLive");
        play.does("Task_GoLive", "Task_GoLive");
        fire(rollout, "Timer_QualityCheckDue");

        play.does("Task_CheckQuality", Map.of("judged", Playing.judged(20, 10)));
        does(rollout, "Task_CorrectDrift", Map.of("cause", "New suppliers.", "correction", "Two more rules."));

        fire(rollout, "Timer_QualityCheckDue");
        assertThat(tasks(rollout)).containsExactly("Task_CheckQuality");
    }

    @Test
    void qualityBelowTheBarTwiceInARowOpensTheStageAgain() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_GoLive");
        play.does("Task_GoLive", "Task_GoLive");
        fire(rollout, "Timer_Day30");
        play.does("Task_ReportDay30", "Task_ReportDay30");
        checkBelowTheBar(rollout, play);
        does(rollout, "Task_CorrectDrift", Map.of("cause", "New suppliers.", "correction", "Two more rules."));

        checkBelowTheBar(rollout, play);

        assertThat(tasks(rollout)).containsExactly("Task_SetUpQualityCheck");
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.QUALITY);

        clock.move(Duration.ofHours(1));
        play.does("Task_SetUpQualityCheck");
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.EMBEDDING);
        assertThat(tasks(rollout)).isEmpty();
        checkBelowTheBar(rollout, play);
        assertThat(tasks(rollout)).containsExactly("Task_CorrectDrift");
        fire(rollout, "Timer_Day60");
        assertThat(tasks(rollout)).contains("Task_ReportDay60");
    }

    @Test
    void oneSampleThatIsNotGoodIsCorrectedWhileTheBarIsReached() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_GoLive");
        play.does("Task_GoLive", "Task_GoLive");
        for (int check = 0; check < 2; check++) {
            clock.move(Duration.ofHours(1));
            fire(rollout, "Timer_QualityCheckDue");

            play.does("Task_CheckQuality", Map.of("judged", Playing.judged(20, 1)));

            assertThat(tasks(rollout)).containsExactly("Task_CorrectDrift");
            does(rollout, "Task_CorrectDrift", Map.of("cause", "A new form.", "correction", "One more rule."));
        }
        fire(rollout, "Timer_QualityCheckDue");
        play.does("Task_CheckQuality");
        assertThat(tasks(rollout)).isEmpty();
    }

    @Test
    void aMissedCheckAfterOneBelowTheBarOpensTheStageAgain() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_GoLive");
        play.does("Task_GoLive", "Task_GoLive");
        checkBelowTheBar(rollout, play);
        does(rollout, "Task_CorrectDrift", Map.of("cause", "New suppliers.", "correction", "Two more rules."));
        clock.move(Duration.ofHours(1));
        fire(rollout, "Timer_QualityCheckDue");

        fire(rollout, "Timer_QualityCheckMissed");

        assertThat(tasks(rollout)).containsExactly("Task_SetUpQualityCheck");
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.QUALITY);
    }

    @Test
    void aQualityCheckThatNobodyDoesOpensACorrectionForTheOwner() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_GoLive");
        play.does("Task_GoLive", "Task_GoLive");
        clock.move(Duration.ofHours(1));
        fire(rollout, "Timer_QualityCheckDue");

        fire(rollout, "Timer_QualityCheckMissed");

        assertThat(tasks(rollout)).containsExactly("Task_CorrectDrift");
        assertThat(desk.task(rollout.id(), "Task_CorrectDrift").assignee()).isEqualTo(OLGA);
        does(rollout, "Task_CorrectDrift", Map.of("cause", "Dora was away.", "correction", "Nils stands in."));
        checkBelowTheBar(rollout, play);
        assertThat(tasks(rollout)).containsExactly("Task_SetUpQualityCheck");
    }

    private void checkBelowTheBar(Rollout rollout, Playing play) {
        clock.move(Duration.ofHours(1));
        fire(rollout, "Timer_QualityCheckDue");
        play.does("Task_CheckQuality", Map.of("judged", Playing.judged(20, 10)));
    }

    @Test
    void anOwnerWhoLeavesDuringEmbeddingIsSucceededWhileTheReportsGoOn() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_GoLive");
        play.does("Task_GoLive", "Task_GoLive");

        leaving.ownerLeaves(rollout.id(), OLGA, "I change jobs.");

        assertThat(tasks(rollout)).containsExactly("Task_NameSuccessor");
        assertThat(rollouts.get(rollout.id()).owner()).isEqualTo(DORA);
        fire(rollout, "Timer_Day30");
        checkBelowTheBar(rollout, play);
        assertThat(desk.task(rollout.id(), "Task_CorrectDrift").assignee()).isEqualTo(DORA);
        assertThat(tasks(rollout)).contains("Task_NameSuccessor", "Task_ReportDay30");
    }

    @ParameterizedTest
    @CsvSource({"Task_AssessWorkflow", "Task_BringTeamIn", "Task_GoLive", "Task_ConfirmStandardPractice"})
    void aTeamThatIsAddedLateIsBroughtInAndWhatTheOthersDidStands(String when) {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until(when);
        List<Team> before = teams.of(rollout.id());

        Team added = addingTeam.add(rollout.id(), SAM, "West", "tara", 7, "The west has the same invoices.");

        assertThat(added.state()).isEqualTo(TeamState.ASKED);
        assertThat(teams.of(rollout.id())).hasSize(before.size() + 1).containsAll(before);
        play.until("Task_ReportDay30");
        assertThat(rollouts.get(rollout.id()).stage()).isEqualTo(PilotToScale.EMBEDDING);
        assertThat(teams.of(rollout.id())).extracting(Team::state).containsOnly(TeamState.LIVE);
        fire(rollout, "Timer_Day30");
        assertThat(tasks(rollout)).hasSize(3).containsOnly("Task_ReportDay30");
        long meetings = evidences.of(rollout.id()).stream()
                .filter(evidence -> evidence.content().task().equals("Task_BringTeamIn"))
                .count();
        assertThat(meetings).isEqualTo(3);
    }

    @Test
    void aTeamIsAddedByWhoeverDecidesOnTeamsAndOnlyOnce() {
        Rollout rollout = started();
        playing(rollout).until("Task_AssessWorkflow");

        assertThatThrownBy(() -> addingTeam.add(rollout.id(), OLGA, "West", "tara", 7, "Same invoices."))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> addingTeam.add(rollout.id(), SAM, "", "nobody", 0, ""))
                .isInstanceOfSatisfying(
                        AnswersRefused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly("name", "lead", "people", "reason"));
        addingTeam.add(rollout.id(), SAM, "West", "tara", 7, "Same invoices.");
        assertThatThrownBy(() -> addingTeam.add(rollout.id(), SAM, "west", "tara", 7, "Same invoices."))
                .isInstanceOf(AnswersRefused.class);
    }

    @ParameterizedTest
    @CsvSource({"longer, RUNNING", "narrower, RESCOPED", "stop, STOPPED"})
    void practiceThatIsNoneYetIsDecidedOn(String answer, RolloutState then) {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_GoLive");
        play.does("Task_GoLive", "Task_GoLive");
        embed(rollout, play);
        Map<String, Object> decision =
                new HashMap<>(Map.of("practiceAnswer", answer, "practiceReason", "Half of them use it."));
        switch (answer) {
            case "longer" -> decision.put("embedUntil", "2027-06-30T12:00Z");
            case "narrower" -> decision.put("keepTeams", List.of(firstTeam(rollout)));
            default -> decision.put("learned", "Ask the teams first.");
        }

        does(rollout, "Task_ConfirmStandardPractice", decision);

        assertThat(state(rollout)).isEqualTo(then);
        if (answer.equals("longer")) {
            fire(rollout, "Timer_EmbedLonger");
            assertThat(tasks(rollout)).containsExactly("Task_ConfirmStandardPractice");
        }
    }

    @Test
    void reportsThatWereGivenAreNotAskedForAgain() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_GoLive");
        play.does("Task_GoLive", "Task_GoLive");
        for (int day : List.of(30, 60, 90)) {
            fire(rollout, "Timer_Day" + day);
            play.does("Task_ReportDay" + day, "Task_ReportDay" + day);
            reopening.reopen(rollout.id(), LEA, "Embedding", "The figures were mixed up.");
        }

        assertThat(tasks(rollout)).containsExactly("Task_ConfirmStandardPractice");
    }

    // ---- at any time

    @ParameterizedTest
    @CsvSource({
        "Mandate, Task_ConfirmSponsorship",
        "Ownership, Task_NameOwner",
        "Readiness, Task_AssessWorkflow",
        "Documentation, Task_DocumentProcess",
        "Involvement, Task_BringTeamIn",
        "Quality, Task_SetUpQualityCheck",
        "Handoff, Task_ApproveHandoff",
        "Scale, Task_PlanWaves",
        "Embedding, -"
    })
    void aStageRemindsAndOverrunsAndGoesOn(String stage, String task) {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until(task.equals("-") ? "Task_GoLive" : task);
        if (task.equals("-")) {
            play.does("Task_GoLive", "Task_GoLive");
        }
        List<String> before = tasks(rollout);

        fire(rollout, "Timer_" + stage + "Reminder");
        fire(rollout, "Timer_" + stage + "Overruns");

        assertThat(neighbours.heard()).contains("remindHolders Stage_" + stage, "raiseEscalation Stage_" + stage);
        assertThat(tasks(rollout)).isEqualTo(before);
    }

    @Test
    void itIsStopped() {
        Rollout rollout = started();

        stopping.stop(rollout.id(), SAM, null, "The system is gone.", "Ask the platform team.");

        assertThat(state(rollout)).isEqualTo(RolloutState.STOPPED);
        assertThat(tasks(rollout)).isEmpty();
    }

    @Test
    void aSuccessorOfTheOwnerDeclines() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_AssessWorkflow");
        leaving.ownerLeaves(rollout.id(), OLGA, "I change jobs.");
        play.does("Task_NameSuccessor", Map.of("ownerCandidate", TARA.value(), "deputy", TOM.value()));

        does(rollout, "Task_AcceptSuccession", declined());

        assertThat(tasks(rollout)).containsExactlyInAnyOrder("Task_AssessWorkflow", "Task_NameSuccessor");
    }

    @Test
    void theNextSponsorSaysNotMe() {
        Rollout rollout = started();
        Playing play = playing(rollout);
        play.until("Task_NameOwner");
        leaving.sponsorLeaves(rollout.id(), SAM, "I move to another company.");
        play.does("Task_NameNextSponsor");

        does(rollout, "Task_ConfirmSuccession", Map.of("sponsorAnswer", "notMe", "instead", TOM.value()));

        assertThat(tasks(rollout)).containsExactlyInAnyOrder("Task_NameOwner", "Task_NameNextSponsor");
    }

    // ----

    private void embed(Rollout rollout, Playing play) {
        for (int day : List.of(30, 60, 90)) {
            fire(rollout, "Timer_Day" + day);
            play.does("Task_ReportDay" + day, "Task_ReportDay" + day);
        }
    }

    private RolloutState state(Rollout rollout) {
        return rollouts.get(rollout.id()).state();
    }

    private String firstTeam(Rollout rollout) {
        return teams.of(rollout.id()).get(0).id().toString();
    }

    private Map<String, Object> wave(Rollout rollout, int team) {
        return Map.of("team", teams.of(rollout.id()).get(team).id().toString(), "wave", 1);
    }

    private static Map<String, Object> declined() {
        return Map.of("ownerAnswer", "decline", "declineReason", "No time.");
    }
}
