package io.crossing.adoption;

import java.util.List;

/** How many people are left at each step from the invitation to real use. */
public record Funnel(List<Step> steps) {

    public Funnel {
        steps = List.copyOf(steps);
    }

    /** The steps in their order. */
    public enum Kind {
        /** People of the teams that the rollout reaches. */
        INVITED,
        /** Of teams that are more than told. */
        INVOLVED,
        /** Of teams that changed something, or said why nothing needs to change. */
        ADAPTED,
        /** Of teams that are live. */
        LIVE,
        /** Who use it in real work, as reported last. */
        ACTIVATED
    }

    /**
     * One step.
     *
     * @param teams how many teams it is; for {@link Kind#ACTIVATED} those that reported
     */
    public record Step(Kind kind, int people, int teams) {}
}
