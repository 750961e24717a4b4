package io.crossing.process.form;

/**
 * Says which answer was refused and what to do about it.
 *
 * @param field where, for instance {@code decisionRights[2].decider}; empty when it concerns the answers as a whole
 * @param message what to do, in plain words
 */
public record FieldError(String field, String message) {}
