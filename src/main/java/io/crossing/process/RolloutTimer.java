package io.crossing.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens in a rollout when its time comes.
 *
 * @param process the diagram that it stands in
 * @param element the event's id in that diagram
 * @param name the event as drawn
 * @param stage the stage it belongs to; absent for what runs beside the stages
 * @param inDays whether it was counted in working days, not in hours on the clock
 */
public record RolloutTimer(
        String id,
        String process,
        String element,
        String name,
        @Nullable StageId stage,
        Purpose purpose,
        Instant due,
        boolean inDays) {

    /** What a timer is for. */
    public enum Purpose {
        /** A stage's deadline. */
        DEADLINE,
        /** The reminder before it. */
        REMINDER,
        /** The rollout waits for it, as for day 30 after a go-live or the next rung of an escalation. */
        WAIT
    }
}
