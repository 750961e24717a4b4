package io.crossing.process;

/** One version of one form: the form that a work item was opened with stays the one it is answered with. */
public record FormRef(String id, int version) {}
