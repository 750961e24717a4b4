package io.crossing.stall;

/** It was decided what is done about a stall, and that has been done. */
public record StallSettled(Diagnosis diagnosis) {}
