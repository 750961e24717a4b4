package io.crossing.stall;

/** A rollout that stalls was diagnosed, and the sponsor is asked to decide. */
public record StallDiagnosed(Diagnosis diagnosis) {}
