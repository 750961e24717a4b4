package io.crossing.rollout;

import static io.crossing.rollout.Crew.LEA;
import static io.crossing.rollout.Crew.TARA;
import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.EveryFlowOf;
import io.crossing.process.ProcessEvent.OpenedTask;
import io.crossing.process.ProcessValues;
import io.crossing.process.Tasks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of involving a team. */
@EveryFlowOf("rollout/InvolveTeam.bpmn")
class InvolveTeamTests extends PathsOfRollout {

    @Autowired
    private NarrowingScope narrowing;

    @Autowired
    private Evidences evidences;

    @Autowired
    private Tasks tasks;

    @Test
    void aTeamIsInvolved() {
        Rollout rollout = inInvolvement();
        Playing play = playing(rollout);

        play.does("Task_BringTeamIn", "Task_AdaptWorkflow", "Task_AnswerConcerns", "Task_NameChampion");

        assertThat(involved(rollout)).isEqualTo(1);
    }

    @Test
    void aTeamWithoutConcernsIsNotAskedForAnswers() {
        Rollout rollout = inInvolvement();
        Playing play = playing(rollout);

        play.does("Task_BringTeamIn", Map.of("concerns", List.of()));
        assertThat(tasks(rollout)).doesNotContain("Task_AnswerConcerns");
        play.does("Task_AdaptWorkflow", "Task_NameChampion");

        assertThat(involved(rollout)).isEqualTo(1);
    }

    @Test
    void aTeamOfWhichTooFewCameIsBroughtInAgain() {
        Rollout rollout = inInvolvement();
        Playing play = playing(rollout);
        play.does("Task_BringTeamIn", Map.of("came", 2));
        play.does("Task_AdaptWorkflow", "Task_AnswerConcerns", "Task_NameChampion");

        play.does("Task_BringTeamInAgain", Map.of("came", 5, "concerns", List.of(Map.of("concern", "Is it slow?"))));
        play.does("Task_AnswerRest");

        assertThat(involved(rollout)).isEqualTo(1);
    }

    /** The shipped forms do not let this happen; one that an admin has changed may. */
    @Test
    void aTeamThatChangedNothingAndSaidNoReasonIsAskedAgain() {
        Rollout rollout = inInvolvement();
        Playing play = playing(rollout);
        play.does("Task_BringTeamIn");
        answers(rollout, "Task_AdaptWorkflow", Map.of("adapted", "no"));
        play.does("Task_AnswerConcerns", "Task_NameChampion");

        play.does("Task_AdaptAgain");

        assertThat(involved(rollout)).isEqualTo(1);
    }

    /** The shipped forms do not let this happen; one that an admin has changed may. */
    @Test
    void aTeamWhoseChampionDidNotAgreeNamesAnother() {
        Rollout rollout = inInvolvement();
        Playing play = playing(rollout);
        play.does("Task_BringTeamIn", "Task_AdaptWorkflow", "Task_AnswerConcerns");
        answers(rollout, "Task_NameChampion", Map.of("champion", TARA.value(), "championAgreed", false));

        play.does("Task_NameChampionAgain");

        assertThat(involved(rollout)).isEqualTo(1);
    }

    @Test
    void aTeamThatIsLeftOutIsAskedNothingMore() {
        Rollout rollout = inInvolvement();

        narrowing.narrow(
                rollout.id(), LEA, null, Set.of(teams.of(rollout.id()).get(0).id()), "Too different.");

        assertThat(tasks(rollout)).containsExactly("Task_BringTeamIn");
    }

    private Rollout inInvolvement() {
        Rollout rollout = started();
        playing(rollout).until("Task_BringTeamIn");
        return rollout;
    }

    private long involved(Rollout rollout) {
        return teams.of(rollout.id()).stream()
                .filter(team -> team.state() == TeamState.INVOLVED)
                .count();
    }

    private void answers(Rollout rollout, String element, Map<String, Object> answers) {
        OpenedTask task = desk.task(rollout.id(), element);
        evidences.record(new NewEvidence(
                rollout.id(),
                task.stage(),
                task.team(),
                task.id(),
                element,
                task.name(),
                task.form(),
                answers,
                task.assignee(),
                null));
        tasks.complete(task.id(), ProcessValues.none().withScalarsOf(answers));
    }
}
