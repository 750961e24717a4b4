package io.crossing.web;

/**
 * What is wrong with one field of what was sent.
 *
 * @param field its path, such as {@code steps[1].who}
 * @param message a sentence for the person who filled it in
 */
public record FieldProblem(String field, String message) {}
