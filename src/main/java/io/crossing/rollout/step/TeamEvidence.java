package io.crossing.rollout.step;

import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.jdbc.JdbcEvidences;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is on record about how a team was involved. */
@Component
public class TeamEvidence {

    private static final String BRING_IN = "BringTeamIn";
    private static final String ADAPT = "AdaptWorkflow";
    private static final String ANSWER = "AnswerConcerns";
    private static final String CHAMPION = "NameChampion";

    private final JdbcEvidences evidences;

    TeamEvidence(JdbcEvidences evidences) {
        this.evidences = evidences;
    }

    /** Who came in all, in per cent of the whole team, as far as it was counted; at most 100. */
    int attendedShare(RolloutId rollout, TeamId team) {
        List<Answers> meetings = answers(rollout, BRING_IN, team);
        int came = meetings.stream().mapToInt(meeting -> meeting.number("came")).sum();
        int ofHowMany = meetings.stream()
                .mapToInt(meeting -> meeting.number("ofHowMany"))
                .max()
                .orElse(0);
        return ofHowMany == 0 ? 0 : (int) Math.min(100L, 100L * came / ofHowMany);
    }

    boolean adaptedOrReasoned(RolloutId rollout, TeamId team) {
        return answers(rollout, ADAPT, team).stream()
                .findFirst()
                .filter(answer -> !answer.rows("adaptations").isEmpty() || answer.textOrNull("whyNothing") != null)
                .isPresent();
    }

    boolean championAgreed(RolloutId rollout, TeamId team) {
        return answers(rollout, CHAMPION, team).stream()
                .findFirst()
                .filter(answer -> Boolean.TRUE.equals(answer.values().get("championAgreed")))
                .isPresent();
    }

    /** The concerns that nobody has answered, in the team's words. */
    public List<String> openConcerns(RolloutId rollout, TeamId team) {
        Set<String> open = concerns(answers(rollout, BRING_IN, team), false);
        open.removeAll(concerns(answers(rollout, ANSWER, team), true));
        return List.copyOf(open);
    }

    private static Set<String> concerns(List<Answers> forms, boolean answered) {
        return forms.stream()
                .flatMap(form -> form.rows("concerns").stream())
                .filter(row -> !answered || row.textOrNull("answer") != null)
                .map(row -> row.text("concern"))
                .filter(concern -> !concern.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Answers> answers(RolloutId rollout, String form, TeamId team) {
        return evidences.all(rollout, form, team).stream()
                .map(TeamEvidence::answers)
                .toList();
    }

    private static Answers answers(Evidence evidence) {
        return Answers.of(evidence);
    }
}
