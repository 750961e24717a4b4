package io.crossing.rollout;

/** Refuses what cannot be done with a rollout that is over or stands still. */
final class StillRunning {

    private StillRunning() {}

    /** @throws RolloutEndedAlready if the rollout is over */
    static void must(Rollout rollout) {
        if (rollout.state().ended()) {
            throw new RolloutEndedAlready(
                    "“" + rollout.name() + "” is over; nothing can be changed about it any more.");
        }
    }

    /** @throws RolloutEndedAlready if the rollout is over or on hold */
    static void mustMove(Rollout rollout) {
        must(rollout);
        if (rollout.state() == RolloutState.ON_HOLD) {
            throw new RolloutEndedAlready("“" + rollout.name() + "” is on hold. Let it go on first.");
        }
    }
}
