package io.crossing.rollout.web;

import io.crossing.people.Person;
import io.crossing.rollout.Rollout;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Says in a sign and a few words how a rollout stands. */
@Component
class StateWords {

    private final Times times;
    private final Clock clock;

    StateWords(Times times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    Badge of(Rollout rollout, Person reader) {
        return switch (rollout.state()) {
            case EMBEDDED -> new Badge("done", "standard practice");
            case RESCOPED -> new Badge("done", "standard practice, narrower");
            case STOPPED -> new Badge("stopped", "stopped");
            case ON_HOLD -> new Badge("hold", onHold(rollout));
            case RUNNING -> running(rollout, reader);
        };
    }

    private String onHold(Rollout rollout) {
        return rollout.heldUntil() == null ? "on hold" : "on hold until " + times.day(rollout.heldUntil());
    }

    private Badge running(Rollout rollout, Person reader) {
        if (!rollout.moves()) {
            return new Badge("hold", onHold(rollout));
        }
        String due = times.due(rollout, reader);
        if (rollout.overdue(clock.instant())) {
            return new Badge("late", due);
        }
        return new Badge(times.soon(rollout) ? "soon" : "now", due);
    }

    /** A sign of the design system and the words beside it. */
    record Badge(String sign, String words) {}
}
