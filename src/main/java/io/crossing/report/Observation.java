package io.crossing.report;

/**
 * How long something was watched.
 *
 * @param time in working days, not negative
 * @param ended whether it ended then; otherwise it was only not watched any longer (censored)
 */
public record Observation(double time, boolean ended) {

    public Observation {
        if (!(time >= 0)) {
            throw new IllegalArgumentException("A time cannot be negative: " + time);
        }
    }
}
