package io.crossing.rollout;

import io.crossing.process.Sentence;

/** Refuses what cannot be done with a rollout that is over or stands still. */
final class StillRunning {

    private StillRunning() {}

    /** @throws RolloutEndedAlready if the rollout is over */
    static void must(Rollout rollout) {
        if (rollout.state().ended()) {
            throw new RolloutEndedAlready(Sentence.of("rollout.refused.over", rollout.name()));
        }
    }

    /** @throws RolloutEndedAlready if the rollout is over or on hold */
    static void mustMove(Rollout rollout) {
        must(rollout);
        if (rollout.state() == RolloutState.ON_HOLD) {
            throw new RolloutEndedAlready(Sentence.of("rollout.refused.on-hold", rollout.name()));
        }
    }
}
