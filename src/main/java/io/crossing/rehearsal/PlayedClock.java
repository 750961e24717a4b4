package io.crossing.rehearsal;

import io.crossing.process.EngineTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of a rehearsal: it stands until something happens, and only goes forward. */
final class PlayedClock extends Clock implements EngineTime {

    private Instant now;

    PlayedClock(Instant begin) {
        this.now = begin;
    }

    void advanceTo(Instant at) {
        now = at.isAfter(now) ? at : now;
    }

    @Override
    public Instant now() {
        return now;
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
        return this;
    }
}
