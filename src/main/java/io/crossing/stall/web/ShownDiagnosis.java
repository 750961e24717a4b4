package io.crossing.stall.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A diagnosis as a page shows it, in the reader's words.
 *
 * @param verdict the table's word; absent where no rule fitted
 * @param decided what was decided, where it was
 */
record ShownDiagnosis(
        String id,
        boolean open,
        String state,
        String at,
        String occasion,
        @Nullable String why,
        @Nullable String verdict,
        String verdictWords,
        String because,
        String backTo,
        String rule,
        List<ShownPractice> practices,
        List<ShownTeam> teams,
        @Nullable Decided decided) {

    /** What was decided, and whether it differs from the verdict. */
    record Decided(
            String words,
            String by,
            String at,
            String reason,
            @Nullable String learned,
            boolean overrides) {}
}
