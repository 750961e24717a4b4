package io.crossing.escalation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An escalation on one screen: read in half a minute, each statement with a link to where it comes from.
 *
 * @param rollout which rollout
 * @param stage which stage
 * @param late by how much, in working days
 * @param before what somebody decided about it before, which was not enough; absent where nobody did
 * @param waiting on whom it waits, for what and since when; the longest first
 * @param skipped what the stages behind should have brought and is not there, from the evidence
 * @param next what happens if nothing is done
 * @param asked the one decision asked for
 */
public record Brief(
        Statement rollout,
        Statement stage,
        Statement late,
        @Nullable Statement before,
        List<Statement> waiting,
        List<Statement> skipped,
        Statement next,
        Statement asked) {

    public Brief {
        waiting = List.copyOf(waiting);
        skipped = List.copyOf(skipped);
    }
}
