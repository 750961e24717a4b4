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
    private final Phrases phrases;

    StateWords(Times times, Clock clock, Phrases phrases) {
        this.phrases = phrases;
        this.times = times;
        this.clock = clock;
    }

    Badge of(Rollout rollout, Person reader) {
        return switch (rollout.state()) {
            case EMBEDDED -> new Badge("done", phrases.of("rollout.state.embedded"));
            case RESCOPED -> new Badge("done", phrases.of("rollout.state.rescoped"));
            case STOPPED -> new Badge("stopped", phrases.of("rollout.state.stopped"));
            case ON_HOLD -> new Badge("hold", onHold(rollout));
            case RUNNING -> running(rollout, reader);
        };
    }

    private String onHold(Rollout rollout) {
        return rollout.heldUntil() == null
                ? phrases.of("rollout.state.on-hold")
                : phrases.of("rollout.state.on-hold.until", times.day(rollout.heldUntil()));
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
