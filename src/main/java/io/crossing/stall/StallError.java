package io.crossing.stall;

import io.crossing.process.Refusal;
import io.crossing.process.Sentence;

/** What can go wrong with a diagnosis, each as a fact with its data. */
public abstract sealed class StallError extends Refusal permits DiagnosisUnknown, DiagnosisOpenAlready, DiagnosisOver {

    protected StallError(Sentence said) {
        super(said);
    }
}
