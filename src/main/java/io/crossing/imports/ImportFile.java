package io.crossing.imports;

import io.crossing.process.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody is importing.
 *
 * @param done how many rows have been gone through
 * @param result what came of it, or would; absent until it was tried or done
 */
public record ImportFile(
        UUID id,
        PersonId person,
        String name,
        State state,
        int done,
        @Nullable Mapping mapping,
        @Nullable ImportResult result) {

    /** How far it is. */
    public enum State {
        READ,
        TRIED,
        RUNNING,
        /** It was asked to stop, and is at its last row. */
        STOPPING,
        STOPPED,
        DONE,
        FAILED;

        /** Whether somebody works on it. */
        public boolean underWay() {
            return this == RUNNING || this == STOPPING;
        }
    }
}
