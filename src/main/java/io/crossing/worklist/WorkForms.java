package io.crossing.worklist;

import io.crossing.process.Diagrams;
import io.crossing.process.FormRef;
import io.crossing.process.form.CheckedAnswers;
import io.crossing.process.form.CheckedAnswers.Accepted;
import io.crossing.process.form.CheckedAnswers.Refused;
import io.crossing.process.form.Feel;
import io.crossing.process.form.FormCheck;
import io.crossing.process.form.FormContext;
import io.crossing.process.form.FormPrefill;
import io.crossing.process.form.FormSchema;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.RolloutForms;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The forms of work items: the version each was opened with, what it is shown with, and whether answers fit it. */
@Component
class WorkForms {

    private static final FormSchema NO_QUESTIONS =
            new FormSchema("", List.of(), "{\"type\":\"default\",\"components\":[]}");

    private final Diagrams diagrams;
    private final RolloutForms forms;
    private final FormCheck check;
    private final Map<FormRef, FormSchema> read = new ConcurrentHashMap<>();

    WorkForms(Diagrams diagrams, RolloutForms forms, Feel feel) {
        this.diagrams = diagrams;
        this.forms = forms;
        this.check = new FormCheck(feel);
    }

    /** The form as it was deployed; one without questions where nothing is asked. A deployed version never changes. */
    FormSchema schema(WorkItem item) {
        FormRef form = item.form();
        return form == null ? NO_QUESTIONS : read.computeIfAbsent(form, ref -> FormSchema.parse(diagrams.form(ref)));
    }

    /** What the form is shown with. */
    Map<String, Object> data(WorkItem item) {
        return FormPrefill.of(schema(item), context(item));
    }

    /** @throws AnswersRefused naming every field that needs another look */
    Map<String, Object> checked(WorkItem item, Map<String, Object> answers) {
        CheckedAnswers checked = check.check(schema(item), answers, context(item));
        if (checked instanceof Refused refused) {
            throw new AnswersRefused(refused.errors());
        }
        return ((Accepted) checked).answers();
    }

    private FormContext context(WorkItem item) {
        return forms.context(item.rollout(), item.team());
    }
}
