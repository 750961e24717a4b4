package io.crossing.report;

import org.jspecify.annotations.Nullable;

/**
 * Which rollouts of the portfolio somebody looks at; what is empty does not matter.
 *
 * @param standing how it stands
 * @param stage a stage by id or name
 * @param sponsor a sponsor's id
 * @param owner an owner's id
 * @param lead a lead's id
 * @param on whoever holds something that it waits for
 * @param area the business area or a part of it
 * @param text a part of the name, the summary or the area
 */
public record PortfolioFilter(
        Standing standing,
        @Nullable String stage,
        @Nullable String sponsor,
        @Nullable String owner,
        @Nullable String lead,
        @Nullable String on,
        @Nullable String area,
        @Nullable String text) {

    /** Everything, whether it is over or not. */
    public static final PortfolioFilter ALL =
            new PortfolioFilter(Standing.ANY, null, null, null, null, null, null, null);

    /** How a rollout stands. */
    public enum Standing {
        ANY,
        UNDER_WAY,
        LATE,
        ON_HOLD,
        ENDED,
        EMBEDDED,
        RESCOPED,
        STOPPED
    }
}
