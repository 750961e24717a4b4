package io.crossing.rollout;

import io.crossing.process.RolloutId;
import java.util.List;

/** When sponsors spoke to the teams, and when they did not. */
public interface SponsorBeats {

    /** Those of a rollout, newest first. */
    List<SponsorBeat> of(RolloutId rollout);

    /** Those of all rollouts, oldest first. */
    List<SponsorBeat> all();
}
