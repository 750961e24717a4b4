package io.crossing.worklist;

import io.crossing.process.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a person is to a work item.
 *
 * @param onBehalfOf whom they stand in for
 */
record Standing(Kind kind, @Nullable PersonId onBehalfOf) {

    enum Kind {
        /** Has it. */
        HOLDER,
        /** May do it for whoever has it. */
        STAND_IN,
        /** Was asked for help by whoever has it. */
        HELPER,
        /** It is offered to them, whether somebody has it or not. */
        OFFERED,
        /** May not take it, although it is offered to their role. */
        EXCLUDED,
        /** Sees it, because they see the rollout. */
        ONLOOKER,
        /** Does not see it. */
        STRANGER
    }

    static Standing of(Kind kind) {
        return new Standing(kind, null);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether they may write in its draft. */
    boolean edits() {
        return concerned() || is(Kind.HELPER);
    }

    /** Whether it is theirs to do, unless somebody else has taken it meanwhile. */
    boolean concerned() {
        return is(Kind.HOLDER) || is(Kind.STAND_IN) || is(Kind.OFFERED);
    }
}
