package io.crossing.rollout;

import io.crossing.process.Diagrams;
import io.crossing.process.FormRef;
import io.crossing.process.Sentence;
import io.crossing.process.form.CheckedAnswers;
import io.crossing.process.form.Feel;
import io.crossing.process.form.FieldError;
import io.crossing.process.form.FormCheck;
import io.crossing.process.form.FormSchema;
import io.crossing.rollout.step.Answers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Checks what a rollout is started with. */
@Component
class StartForm {

    private static final String ID = "StartRollout";
    private static final String WHY_NOW = "whyNow";
    private static final String MEASURED = "measured";
    private static final int MOST_TEAMS = 100;
    private static final int MOST_PEOPLE = 1_000_000;

    private final Diagrams diagrams;
    private final FormsOfRollout forms;
    private final FormCheck formCheck;

    StartForm(Diagrams diagrams, FormsOfRollout forms, Feel feel) {
        this.diagrams = diagrams;
        this.forms = forms;
        this.formCheck = new FormCheck(feel);
    }

    FormRef newest() {
        return diagrams.newestForm(ID)
                .orElseThrow(() -> new IllegalStateException("The form " + ID + " is not deployed."));
    }

    /** @throws AnswersRefused if something is missing or cannot be so */
    Map<String, Object> check(Map<String, Object> answers) {
        FormSchema schema = FormSchema.parse(diagrams.form(newest()));
        CheckedAnswers checked = formCheck.check(schema, answers, forms.beforeTheStart(null));
        if (checked instanceof CheckedAnswers.Refused refused) {
            throw new AnswersRefused(refused.errors());
        }
        Map<String, Object> accepted = ((CheckedAnswers.Accepted) checked).answers();
        checkSizes(new Answers(accepted));
        return accepted;
    }

    /** The same, but why now and the measured effect may be missing; what is missing stays so. */
    Map<String, Object> checkBriefly(Map<String, Object> answers) {
        Map<String, Object> filled = new LinkedHashMap<>(answers);
        boolean noReason = filled.putIfAbsent(WHY_NOW, "-") == null;
        boolean noEffect = filled.putIfAbsent(MEASURED, "no") == null;
        Map<String, Object> accepted = new LinkedHashMap<>(check(filled));
        if (noReason) {
            accepted.remove(WHY_NOW);
        }
        if (noEffect) {
            accepted.remove(MEASURED);
        }
        return accepted;
    }

    private static void checkSizes(Answers answers) {
        List<FieldError> errors = new ArrayList<>();
        List<Answers> teams = answers.rows("teams");
        if (teams.size() > MOST_TEAMS) {
            errors.add(new FieldError("teams", Sentence.of("rollout.refused.most-teams", MOST_TEAMS)));
        }
        for (int team = 0; team < teams.size(); team++) {
            if (teams.get(team).amount("people").longValue() > MOST_PEOPLE) {
                errors.add(new FieldError(
                        "teams[" + team + "].people", Sentence.of("rollout.refused.most-people", MOST_PEOPLE)));
            }
        }
        if (!errors.isEmpty()) {
            throw new AnswersRefused(errors);
        }
    }
}
