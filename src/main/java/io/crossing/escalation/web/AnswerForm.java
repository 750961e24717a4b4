package io.crossing.escalation.web;

import io.crossing.escalation.Escalation;
import io.crossing.process.Diagrams;
import io.crossing.process.FormRef;
import io.crossing.process.WorkItemId;
import io.crossing.process.form.FormContext;
import io.crossing.process.form.FormField;
import io.crossing.process.form.FormPrefill;
import io.crossing.process.form.FormSchema;
import io.crossing.rollout.RolloutForms;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The form with which an escalation is answered, as the page hands it to the browser. */
@Component
class AnswerForm {

    private final WorkItems items;
    private final Diagrams diagrams;
    private final RolloutForms forms;
    private final JsonMapper json;

    AnswerForm(WorkItems items, Diagrams diagrams, RolloutForms forms, JsonMapper json) {
        this.items = items;
        this.diagrams = diagrams;
        this.forms = forms;
        this.json = json;
    }

    /** Form and data in JSON that is safe inside a script element. */
    record Shown(String schema, String data, boolean shipped) {}

    /** The fields that the page has places for. */
    private static final Set<String> SHIPPED =
            Set.of("decision", "until", "to", "right", "decider", "keepTeams", "note", "learned");

    Optional<Shown> of(Escalation escalation) {
        WorkItemId task = escalation.task();
        return task == null ? Optional.empty() : items.find(task).flatMap(this::of);
    }

    private Optional<Shown> of(WorkItem item) {
        FormRef form = item.form();
        if (form == null) {
            return Optional.empty();
        }
        FormSchema schema = FormSchema.parse(diagrams.form(form));
        FormContext context = forms.context(item.rollout(), item.team());
        Map<String, Object> data = new HashMap<>(FormPrefill.of(schema, context));
        forgetEarlierAnswers(schema.fields(), data);
        boolean shipped = schema.fields().stream()
                .map(FormField::key)
                .collect(Collectors.toSet())
                .equals(SHIPPED);
        return Optional.of(new Shown(safe(schema.json()), safe(json.writeValueAsString(data)), shipped));
    }

    /** Each escalation is a decision of its own: what was decided about another one is no suggestion. */
    private static void forgetEarlierAnswers(List<FormField> fields, Map<String, Object> data) {
        fields.forEach(field -> {
            data.remove(field.key());
            forgetEarlierAnswers(field.fields(), data);
        });
    }

    private static String safe(String script) {
        return script.replace("<", "\\u003c");
    }
}
