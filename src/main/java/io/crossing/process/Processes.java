package io.crossing.process;

import java.util.Optional;

/** Starts processes, tells them what happened outside, and reads and writes their variables. */
public interface Processes {

    /**
     * Starts the newest version of a process for a rollout.
     *
     * @return the run's id
     * @throws ProcessUnknown if no diagram with this key is deployed
     */
    String start(String process, RolloutId rollout, ProcessValues values);

    /**
     * Sends a message to everything in the rollout that waits for it.
     *
     * @return how many waited for it; 0 where nothing did
     */
    int send(String message, RolloutId rollout, ProcessValues values);

    /**
     * Sends a message to what waits for it where the variable, as seen from there, has this value, for example one team.
     *
     * @return how many waited for it
     */
    <T> int send(String message, RolloutId rollout, ProcessVariable<T> where, T is);

    /** Writes variables of the rollout's own process; a rollout that has ended is left alone. */
    void set(String process, RolloutId rollout, ProcessValues values);

    /**
     * Goes back to a stage, or begins it anew: what runs on the rollout's way ends undone, what the stage says it asks again
     * (property {@code onReopen}) is as it was before it was asked; what runs beside the way goes on.
     *
     * @throws StageNotDrawn if the diagram that the rollout runs on has no such stage on its way
     * @throws OnHold if the rollout is on hold
     */
    void reopen(String process, RolloutId rollout, StageId stage);

    /**
     * Goes on behind a stage as if it were done: what runs on the rollout's way ends undone; what runs beside the way goes on.
     *
     * @throws StageNotDrawn if the diagram that the rollout runs on has no such stage on its way
     * @throws OnHold if the rollout is on hold
     */
    void skip(String process, RolloutId rollout, StageId stage);

    /** Reads a variable of the rollout's own process while it runs. */
    <T> Optional<T> get(String process, RolloutId rollout, ProcessVariable<T> variable);
}
