package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.time.Instant;

/** The sponsor of a rollout said at their beat that they still stand behind it; everybody involved is to hear it. */
public record SponsorSpoke(RolloutId rollout, PersonId sponsor, String words, Instant at) {}
