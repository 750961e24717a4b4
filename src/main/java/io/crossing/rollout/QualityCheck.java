package io.crossing.rollout;

import io.crossing.process.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One check of what the workflow puts out.
 *
 * @param bar the share in per cent that has to be good
 */
public record QualityCheck(
        UUID id, int checked, int good, int bar, @Nullable String notes, PersonId by, Instant at) {

    /** Whether the share of good samples reaches the bar. */
    public boolean met() {
        return (long) good * 100 >= (long) bar * checked;
    }
}
