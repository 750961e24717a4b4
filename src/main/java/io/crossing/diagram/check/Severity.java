package io.crossing.diagram.check;

/** How much a finding weighs. */
public enum Severity {
    /** Nothing is published with it. */
    ERROR,
    /** Somebody should look at it; it can be published. */
    WARNING
}
