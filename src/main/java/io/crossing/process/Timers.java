package io.crossing.process;

import java.time.Instant;

/** Timers of diagrams that are no stage's deadline; those are moved with {@link StageDeadlines}. */
public interface Timers {

    /**
     * Lets the timer at an element fire at another time, in every run of the rollout in which the variable has this value.
     *
     * @param element the element's id, for example {@code Timer_NextRung}
     * @return how many timers were moved; 0 where none waits there
     */
    <T> int move(RolloutId rollout, String element, ProcessVariable<T> where, T is, Instant to);
}
