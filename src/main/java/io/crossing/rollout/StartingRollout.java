package io.crossing.rollout;

import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.FormRef;
import io.crossing.process.ProcessUnknown;
import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import io.crossing.process.form.FormContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts a rollout from a pilot that worked. */
@Service
public class StartingRollout {

    private final StartForm form;
    private final Beginning beginning;
    private final FormsOfRollout forms;

    StartingRollout(StartForm form, Beginning beginning, FormsOfRollout forms) {
        this.form = form;
        this.beginning = beginning;
        this.forms = forms;
    }

    /**
     * Starts a rollout from the answers to the form {@code StartRollout}.
     *
     * @throws NotAllowed unless {@code by} may start rollouts
     * @throws AnswersRefused if something is missing or cannot be so; each error names its field
     */
    @Transactional
    public Rollout start(Person by, Map<String, Object> answers) {
        mustBeAllowed(by);
        return beginning.begin(by, form.check(answers), PilotToScale.KEY);
    }

    /**
     * The same for programs, which may leave out why now and the measured effect, and may choose another diagram.
     *
     * @param process the key of the diagram to run on; the usual one if absent
     * @throws NotAllowed unless {@code by} may start rollouts
     * @throws AnswersRefused if something is missing or cannot be so; each error names its field
     */
    @Transactional
    public Rollout start(Person by, Map<String, Object> answers, @Nullable String process) {
        mustBeAllowed(by);
        Map<String, Object> checked = form.checkBriefly(answers);
        try {
            return beginning.begin(by, checked, process == null ? PilotToScale.KEY : process);
        } catch (ProcessUnknown unknown) {
            throw new AnswersRefused(List.of(new FieldError("process", unknown.said())));
        }
    }

    /** What keeps a rollout from being started with these answers, by the field; empty where nothing does. Nothing is started. */
    public List<FieldError> problems(Map<String, Object> answers) {
        try {
            form.checkBriefly(answers);
            return List.of();
        } catch (AnswersRefused refused) {
            return refused.errors();
        }
    }

    public boolean mayStart(Person person) {
        return person.is(Role.LEAD) || person.is(Role.PROCESS_ADMIN);
    }

    /** The form that a rollout is started with. */
    public FormRef form() {
        return form.newest();
    }

    /** What that form is shown with. */
    public FormContext context(Person by) {
        return forms.beforeTheStart(by);
    }

    private void mustBeAllowed(Person by) {
        if (!mayStart(by)) {
            throw new NotAllowed(Sentence.of("rollout.refused.start"));
        }
    }
}
