package io.crossing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** A clock that stands where it is set, for the product and for the engine; whoever moves it puts the engine's {@linkplain #back() back}. */
final class YearClock extends Clock {

    private volatile Instant now = SimulatedYear.BEGIN.atTime(8, 0).toInstant(ZoneOffset.UTC);

    void set(Instant instant) {
        now = instant;
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    void back() {
        ClockUtil.reset();
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
