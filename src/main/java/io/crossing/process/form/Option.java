package io.crossing.process.form;

/** One thing that may be chosen, and the words for it. */
record Option(Object value, String label) {}
