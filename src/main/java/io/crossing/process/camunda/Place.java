package io.crossing.process.camunda;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An activity that is being done in a running diagram, with what it alone knows.
 *
 * @param id names this one doing of the activity, as long as it lasts
 * @param parent what it lies in; for a called process the activity that called it
 * @param leaf whether nothing lies in it
 * @param execution where its variables are; absent where it has none of its own
 * @param loop where the variables of one of several are, such as the team that it is about
 * @param timers when the timers on and in it are due, by element id
 */
record Place(
        String id,
        @Nullable String parent,
        String run,
        String activity,
        Kind kind,
        boolean leaf,
        @Nullable String execution,
        Map<String, Kept> variables,
        @Nullable String loop,
        Map<String, Kept> loopVariables,
        Map<String, Instant> timers) {

    enum Kind {
        TASK,
        CALL,
        /** One for several of the same. */
        SEVERAL,
        ROOT,
        OTHER
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
