package io.crossing.process.form;

/** One thing that may be chosen, and the words for it. */
public record Option(Object value, String label) {}
