package io.crossing.rollout;

import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import io.crossing.process.WorkItemId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was entered, uploaded or decided at each step, by whom and when; a gate cites it. */
public interface Evidences {

    /** Keeps a piece of evidence, in the caller's transaction. */
    Evidence record(NewEvidence evidence);

    /** Everything that stands for a rollout, newest first; what was taken back does not. */
    List<Evidence> of(RolloutId rollout);

    /** What was given at a work item, also where it was taken back. */
    default Optional<Evidence> given(RolloutId rollout, WorkItemId item) {
        return of(rollout).stream()
                .filter(evidence -> item.equals(evidence.content().workItem()))
                .findFirst();
    }

    /** The newest evidence of a form, of one team where the form is asked of each team. */
    Optional<Evidence> latest(RolloutId rollout, String form, @Nullable TeamId team);

    /**
     * The newest answer for each key, from the newest evidence of each form: what was said for the rollout as a whole and, over
     * it, by this team.
     */
    Map<String, Object> latestAnswers(RolloutId rollout, @Nullable TeamId team);
}
