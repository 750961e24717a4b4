package io.crossing.stall;

/** What can go wrong with a diagnosis, each as a fact with its data. */
public abstract sealed class StallError extends RuntimeException
        permits DiagnosisUnknown, DiagnosisOpenAlready, DiagnosisOver {

    protected StallError(String message) {
        super(message);
    }
}
