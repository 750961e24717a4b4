package io.crossing.escalation;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import org.jspecify.annotations.Nullable;

/** Finds escalations among those that a person may see. */
public interface FindingEscalations {

    /** A page of them: what is open comes first, the latest of it first; then the newest. */
    Page<Escalation> find(Person reader, Filter filter, Paging paging);

    /**
     * Which ones.
     *
     * @param state only those in this state
     * @param rollout only those of one rollout
     * @param sentToReader only those that were sent to whoever asks
     */
    record Filter(@Nullable EscalationState state, @Nullable RolloutId rollout, boolean sentToReader) {

        public static final Filter NONE = new Filter(null, null, false);
    }
}
