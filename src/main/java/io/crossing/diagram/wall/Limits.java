package io.crossing.diagram.wall;

/** How much a file may contain: far more than people draw, far less than what keeps a server busy. */
public final class Limits {

    /** Bytes of a file. */
    public static final int FILE = 2 * 1024 * 1024;

    /** How deep elements of a file, or groups of a form, lie in each other. */
    static final int DEPTH = 40;

    /** Elements of a file; a diagram of 2,000 steps has about 40,000 with their places. */
    static final int ELEMENTS = 100_000;

    /** Characters of a name or another short text. */
    static final int TEXT = 1_000;

    /** Characters of a documentation or an annotation. */
    static final int PROSE = 20_000;

    /** Characters of an expression. */
    static final int EXPRESSION = 1_000;

    /** How deep parts of an expression lie in each other. */
    static final int NESTING = 20;

    /** How often a timer repeats at most. */
    static final int REPEATS = 100;

    /** Findings of a file; whoever has so many has understood. */
    static final int FINDINGS = 200;

    private Limits() {}
}
