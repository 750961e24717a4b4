package io.crossing.process;

import java.util.Set;

/** How much of FEEL tables and forms may use: nothing that takes longer than somebody waits. */
public final class FeelLimits {

    /** Functions that end soon. */
    public static final Set<String> FUNCTIONS = Set.of(
            "not",
            "date",
            "date and time",
            "time",
            "duration",
            "years and months duration",
            "number",
            "string",
            "abs",
            "floor",
            "ceiling",
            "round up",
            "round down",
            "modulo",
            "contains",
            "starts with",
            "ends with",
            "upper case",
            "lower case",
            "string length",
            "substring",
            "list contains",
            "count",
            "min",
            "max",
            "sum",
            "mean",
            "all",
            "any",
            "is defined",
            "get or else",
            "day of week",
            "month of year");

    /** Characters of an expression. */
    public static final int LENGTH = 1_000;

    /** How deep brackets lie in each other. */
    public static final int NESTING = 20;

    private FeelLimits() {}
}
