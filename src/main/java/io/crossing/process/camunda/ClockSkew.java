package io.crossing.process.camunda;

import java.time.Duration;

/**
 * By how much this node's clock differs from the database's, as far as could be measured.
 *
 * @param ahead by how much it is ahead; negative where it is behind
 * @param uncertain how far off that may be: half of what the question took
 */
record ClockSkew(Duration ahead, Duration uncertain) {

    /** Whether it surely is more than that. */
    boolean exceeds(Duration tolerance) {
        return ahead.abs().minus(uncertain).compareTo(tolerance) > 0;
    }

    /** {@code 6 min 2 s ahead of the database's}. */
    String words() {
        Duration off = ahead.abs();
        String seconds = off.toSecondsPart() + " s";
        String length = off.toMinutes() == 0 ? seconds : off.toMinutes() + " min " + seconds;
        return length + (ahead.isNegative() ? " behind" : " ahead of") + " the database's";
    }
}
