package io.crossing.process.camunda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What completing a task changed, as it is kept.
 *
 * @param leaf the place of the task
 * @param anchor the innermost place around it that was left standing; absent where its process ended
 * @param anchorRun the run of the anchor
 * @param definite whether it ended what others were asked to do, so that there is no way back
 */
record Track(
        String leaf,
        @Nullable String anchor,
        @Nullable String anchorRun,
        boolean definite,
        List<Place> ended,
        List<Begun> begun,
        List<Changed> changed) {

    /**
     * A place that came to be.
     *
     * @param top whether what it lies in was there before
     */
    record Begun(String id, String run, boolean leaf, boolean top) {}

    /** A variable that changed in a place that was left standing; absent values were not there. */
    record Changed(
            String execution,
            String name,
            @Nullable Kept before,
            @Nullable Kept after) {}
}
