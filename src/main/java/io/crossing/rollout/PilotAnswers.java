package io.crossing.rollout;

import io.crossing.rollout.Pilot.Effect;
import io.crossing.rollout.Pilot.TeamToReach;
import io.crossing.rollout.step.Answers;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;

/** Reads a pilot from the answers to the start form. */
final class PilotAnswers {

    private PilotAnswers() {}

    static Pilot read(Map<String, Object> checked) {
        Answers answers = new Answers(checked);
        return new Pilot(
                answers.text("name"),
                answers.text("summary"),
                answers.text("businessArea"),
                answers.textOrNull("whyNow"),
                effect(answers),
                new LinkedHashSet<>(answers.people("pilotTeam")),
                answers.person("sponsor"),
                answers.person("lead"),
                answers.rows("teams").stream().map(PilotAnswers::team).toList(),
                LocalDate.parse(answers.text("targetDate")));
    }

    private static Effect effect(Answers answers) {
        return new Effect(
                answers.is("measured", "yes"),
                answers.textOrNull("measure"),
                answers.textOrNull("before"),
                answers.textOrNull("after"),
                answers.textOrNull("period"),
                answers.textOrNull("notMeasuredWhy"));
    }

    private static TeamToReach team(Answers row) {
        return new TeamToReach(row.text("name"), row.person("lead"), row.number("people"));
    }
}
