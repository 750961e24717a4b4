package io.crossing.rollout;

/** What can go wrong with a rollout, each as a fact with its data. */
public abstract sealed class RolloutError extends RuntimeException
        permits RolloutUnknown, NotAllowed, RolloutEndedAlready, AnswersRefused {

    protected RolloutError(String message) {
        super(message);
    }
}
