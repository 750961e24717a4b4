package io.crossing.rollout;

import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was entered, uploaded or decided at each step, by whom and when; a gate cites it. */
public interface Evidences {

    /** Keeps a piece of evidence, in the caller's transaction. */
    Evidence record(NewEvidence evidence);

    /** Everything on record for a rollout, newest first. */
    List<Evidence> of(RolloutId rollout);

    /** The newest evidence of a form, of one team where the form is asked of each team. */
    Optional<Evidence> latest(RolloutId rollout, String form, @Nullable TeamId team);

    /**
     * The newest answer for each key, from the newest evidence of each form: what was said for the rollout as a whole and, over
     * it, by this team.
     */
    Map<String, Object> latestAnswers(RolloutId rollout, @Nullable TeamId team);
}
