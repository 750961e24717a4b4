package io.crossing.process.form;

import java.util.Map;

/** Checks answers against a form, whatever way they came in. */
public final class FormCheck {

    private final Conditions conditions;

    /** A check whose conditions are evaluated by the given language. */
    public FormCheck(Feel feel) {
        this.conditions = new Conditions(feel);
    }

    /**
     * Says whether the answers may be recorded, and in which form.
     *
     * @param answers as they came in, of any shape: what is wrong becomes a refusal, never an exception
     */
    public CheckedAnswers check(FormSchema schema, Map<String, Object> answers, FormContext context) {
        Errors errors = new Errors();
        Map<String, Object> record = Rows.map(context.data());
        Gathered gathered = new Gathering(conditions, errors).gather(schema, Rows.map(answers), record);
        Map<String, Object> rest = Keys.others(schema.fields(), record);
        Map<String, Object> shown = new Hiding(conditions).withoutHidden(schema, gathered.values(), rest);
        Checking checking = new Checking(conditions, context, gathered.readonly(), errors);
        Map<String, Object> checked = checking.check(schema, shown, Scope.of(Hiding.over(rest, shown)));
        return errors.found().isEmpty()
                ? new CheckedAnswers.Accepted(checked)
                : new CheckedAnswers.Refused(errors.found());
    }
}
