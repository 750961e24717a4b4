package io.crossing.rollout;

import io.crossing.process.Refusal;
import io.crossing.process.Sentence;

/** What can go wrong with a rollout, each as a fact with its data. */
public abstract sealed class RolloutError extends Refusal
        permits RolloutUnknown, NotAllowed, RolloutEndedAlready, AnswersRefused {

    protected RolloutError(Sentence said) {
        super(said);
    }
}
