package io.crossing.rollout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** A clock that stands still until a test moves it, the engine's with it. */
class TestClock extends Clock {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private volatile Instant now = MONDAY;

    void reset() {
        set(MONDAY);
    }

    void move(Duration by) {
        set(now.plus(by));
    }

    void set(Instant instant) {
        now = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Nobody here asks for another zone.");
    }
}
