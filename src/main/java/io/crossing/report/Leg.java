package io.crossing.report;

import io.crossing.process.Diagrams.StageOutline;

/**
 * A stage that a rollout has still to go through, or the rest of one.
 *
 * @param so working days that it has been in it so far, in all visits together
 */
record Leg(StageOutline stage, double so) {}
