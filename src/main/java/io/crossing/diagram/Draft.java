package io.crossing.diagram;

import io.crossing.process.DiagramKey;
import io.crossing.process.PersonId;
import java.time.Instant;

/**
 * A file as it shall become.
 *
 * @param baseVersion the deployed version that it was begun on; 0 where the file is new
 * @param revision grows with every save; whoever saves says which one they have seen
 * @param open false once it was discarded or published
 */
public record Draft(
        DraftId id,
        ChangeId change,
        DiagramKey key,
        boolean open,
        int baseVersion,
        int revision,
        PersonId begunBy,
        Instant begunAt,
        PersonId savedBy,
        Instant savedAt) {

    /** What tells this state of it from all others, of later drafts of the same file too. */
    public String tag() {
        return id + "." + revision;
    }
}
