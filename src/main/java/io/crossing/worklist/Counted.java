package io.crossing.worklist;

/**
 * How many there are, where counting stops somewhere.
 *
 * @param more whether there are more than {@code number}
 */
public record Counted(long number, boolean more) {

    public boolean none() {
        return number == 0;
    }
}
