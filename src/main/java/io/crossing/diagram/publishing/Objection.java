package io.crossing.diagram.publishing;

/**
 * Something that keeps a change from being published.
 *
 * @param file the file it is in
 * @param element the element's id; empty where it is about the file as a whole
 * @param help how to mend it
 */
public record Objection(String rule, String file, String element, String message, String help) {}
