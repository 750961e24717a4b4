package io.crossing.rollout;

import io.crossing.process.Moving;
import io.crossing.process.RolloutId;
import java.time.Instant;

/**
 * What lies ahead in a rollout comes at other times: its clock stood still, or its days are counted by another calendar. Its timers have been
 * moved; whoever keeps dates that belong to them moves those alike.
 */
public record DueDatesMoved(RolloutId rollout, Moving moving, Instant at) {}
