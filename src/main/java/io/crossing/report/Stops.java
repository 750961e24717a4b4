package io.crossing.report;

import io.crossing.rollout.RolloutState;

/** How often rollouts are stopped here, for each working day that one is under way; it may happen on any day. */
final class Stops {

    private final double rate;

    private Stops(double rate) {
        this.rate = rate;
    }

    static Stops of(Past past) {
        double days = 0;
        int stopped = 0;
        for (PastRollout rollout : past.rollouts()) {
            days += past.days()
                    .days(rollout.id(), rollout.startedAt(), rollout.endedAt() == null ? past.at() : rollout.endedAt());
            stopped += rollout.state() == RolloutState.STOPPED ? 1 : 0;
        }
        return new Stops(days == 0 ? 0 : stopped / days);
    }

    /**
     * Working days until a stop.
     *
     * @param chance between 0 and 1; a lower one is a longer time
     */
    double after(double chance) {
        return rate == 0 ? Double.POSITIVE_INFINITY : -Math.log(chance) / rate;
    }
}
