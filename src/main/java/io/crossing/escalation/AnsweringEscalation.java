package io.crossing.escalation;

import io.crossing.people.Person;
import io.crossing.process.WorkItemId;
import io.crossing.process.WorkingTime;
import io.crossing.worklist.CompletingWorkItem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Decides about a late stage. It is the same as doing the work item that asks for it, so that the decision counts once and is on record
 * once, whichever way it came.
 */
@Service
public class AnsweringEscalation {

    private final VisibleEscalations visible;
    private final CompletingWorkItem completing;
    private final WorkingTime time;

    AnsweringEscalation(VisibleEscalations visible, CompletingWorkItem completing, WorkingTime time) {
        this.visible = visible;
        this.completing = completing;
        this.time = time;
    }

    /**
     * Hands in the answer; when this returns, what was decided has been done.
     *
     * @param answers by the keys of the form {@code AnswerEscalation}; {@code until} may be a mere day, and then means its end
     * @throws EscalationUnknown if it is not this person's to see
     * @throws EscalationOver if it waits for nothing any more
     * @throws io.crossing.worklist.NotYours if it was not sent to this person
     * @throws io.crossing.rollout.AnswersRefused naming each field that needs another look; nothing has changed then
     */
    public Escalation answer(Person person, EscalationId id, Map<String, Object> answers) {
        Escalation escalation = visible.get(person, id);
        WorkItemId task = escalation.task();
        if (!escalation.open() || task == null) {
            throw new EscalationOver(escalation);
        }
        completing.complete(task, person, withMoments(answers, time.of(escalation.rollout())));
        return visible.get(person, id);
    }

    /** Whether this person could answer it now. */
    public boolean may(Person person, Escalation escalation) {
        WorkItemId task = escalation.task();
        return escalation.open() && task != null && completing.mayComplete(task, person);
    }

    private static Map<String, Object> withMoments(Map<String, Object> answers, WorkingTime time) {
        Map<String, Object> moments = new HashMap<>(answers);
        if (answers.get("until") instanceof String until && until.matches("\\d{4}-\\d{2}-\\d{2}")) {
            try {
                moments.put("until", time.endOf(LocalDate.parse(until)).toString());
            } catch (DateTimeParseException noSuchDay) {
                // The form says what is wrong with it.
                return moments;
            }
        }
        return moments;
    }
}
