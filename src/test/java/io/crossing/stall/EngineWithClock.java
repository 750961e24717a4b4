package io.crossing.stall;

import io.crossing.people.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** A clock that stands still until a test moves it, the engine's with it. */
class EngineWithClock extends MovableClock {

    @Override
    public void move(Duration by) {
        setTo(instant().plus(by));
    }

    @Override
    public void setTo(Instant instant) {
        super.setTo(instant);
        ClockUtil.setCurrentTime(Date.from(instant));
    }
}
