package io.crossing.escalation;

/**
 * One thing that a brief says.
 *
 * @param text a sentence, or a part of one
 * @param link the page that it comes from, as a path in the product
 */
public record Statement(String text, String link) {}
