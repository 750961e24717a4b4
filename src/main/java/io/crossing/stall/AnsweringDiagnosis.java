package io.crossing.stall;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.Involvement;
import io.crossing.worklist.CompletingWorkItem;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Decides about a stall. It is the same as doing the work item that asks for it, so that the decision counts once and is on record once,
 * whichever way it came.
 */
@Service
public class AnsweringDiagnosis {

    private final JdbcDiagnoses diagnoses;
    private final Involvement involvement;
    private final CompletingWorkItem completing;

    AnsweringDiagnosis(JdbcDiagnoses diagnoses, Involvement involvement, CompletingWorkItem completing) {
        this.diagnoses = diagnoses;
        this.involvement = involvement;
        this.completing = completing;
    }

    /**
     * Hands in the decision; when this returns, what was decided has been done.
     *
     * @param answers by the keys of the form {@code DecideStall}, without {@code stallDecision}; what is left out is as the diagnosis found it
     * @throws io.crossing.rollout.RolloutUnknown if the rollout is not this person's to see
     * @throws DiagnosisOver if nothing waits for a decision
     * @throws io.crossing.worklist.NotYours if somebody else decides
     * @throws io.crossing.rollout.AnswersRefused naming each field that needs another look; nothing has changed then
     */
    public Diagnosis decide(
            RolloutId rollout, Person person, Verdict verdict, Map<String, ? extends @Nullable Object> answers) {
        involvement.visibleTo(person, rollout);
        Diagnosis open = diagnoses.open(rollout).orElseThrow(DiagnosisOver::new);
        WorkItemId task = open.task();
        if (task == null) {
            throw new DiagnosisOver();
        }
        Map<String, Object> given = new HashMap<>();
        answers.forEach((key, value) -> {
            if (value != null) {
                given.put(key, value);
            }
        });
        given.put(StallDiagnosis.STALL_DECISION.name(), verdict.name());
        completing.complete(task, person, given);
        return diagnoses.find(open.id()).orElseThrow(DiagnosisUnknown::new);
    }

    /** Whether this person could decide now. */
    public boolean may(Person person, Diagnosis diagnosis) {
        WorkItemId task = diagnosis.task();
        return diagnosis.open() && task != null && completing.mayComplete(task, person);
    }
}
