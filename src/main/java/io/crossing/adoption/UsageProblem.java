package io.crossing.adoption;

import java.util.List;

/**
 * What is wrong with one row of a usage export.
 *
 * @param row the line of the file, counted from 1
 * @param field {@code team}, {@code day}, {@code activated} or {@code outOf}
 * @param fact the word of what is wrong, for the sentence about it
 * @param arguments what the sentence names
 */
public record UsageProblem(int row, String field, Fact fact, List<Object> arguments) {

    public UsageProblem {
        arguments = List.copyOf(arguments);
    }

    /** What can be wrong. */
    public enum Fact {
        TEAM_MISSING,
        /** There is no such team (name); there are these (names). */
        TEAM_UNKNOWN,
        /** This (text) is no whole number. */
        NOT_WHOLE,
        /** Not between (number) and (number). */
        OUT_OF_RANGE,
        /** So many of so many is more than everybody: so many per cent. */
        MORE_THAN_EVERYBODY,
        /** The team is not live yet. */
        NOT_LIVE
    }
}
