package io.crossing.process;

/** What completing a task changed in the running diagram, as a text that is kept and that only the engine reads. */
public record Trace(String text) {}
