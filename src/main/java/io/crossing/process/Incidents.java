package io.crossing.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What failed in the running diagrams and waits for somebody: the engine has tried it several times and given up. */
public interface Incidents {

    /** All of them, the oldest first. */
    List<Incident> open();

    Optional<Incident> find(String id);

    /**
     * Tries it again, in a transaction of its own.
     *
     * @param variables values to set first, where one of them was wrong
     * @return why it failed again; empty where it went well, or has gone in the meantime
     */
    Optional<String> retry(String id, Map<String, Object> variables);

    /**
     * Something that failed.
     *
     * @param element where, in the diagram
     * @param name the same as drawn
     * @param message what the engine said
     * @param variable what was wrong or missing, where the message tells
     * @param value what that variable holds, as text; absent where it is not set
     */
    record Incident(
            String id,
            RolloutId rollout,
            String process,
            int version,
            String element,
            String name,
            Kind kind,
            Instant since,
            String message,
            @Nullable String variable,
            @Nullable String value) {}

    /** What kind of thing went wrong. */
    enum Kind {
        /** An expression names something that has no value. */
        MISSING,
        /** A variable holds something of another kind than is needed. */
        OTHER_TYPE,
        /** A table could not be evaluated. */
        TABLE,
        /** Anything else. */
        OTHER
    }
}
