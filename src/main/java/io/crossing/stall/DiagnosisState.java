package io.crossing.stall;

/** How far a diagnosis is. */
public enum DiagnosisState {
    /** The sponsor has to decide. */
    OPEN,
    DECIDED,
    /** The rollout ended first. */
    CLOSED
}
