package io.crossing.process.camunda;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Says at {@code /actuator/health} whether this node's clock is right; a node whose clock is not fires no timers. */
@Component("clockHealthIndicator")
class ClockHealth extends AbstractHealthIndicator {

    private final ClockWatch clock;
    private final EngineSettings settings;

    ClockHealth(ClockWatch clock, EngineSettings settings) {
        super("The clocks could not be compared.");
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        ClockSkew skew = clock.look();
        if (skew.exceeds(settings.clockTolerance())) {
            builder.down()
                    .withDetail("clock", skew.words())
                    .withDetail("timers", "none are fired here until it is right");
        } else {
            builder.up();
        }
        builder.withDetail("aheadMillis", skew.ahead().toMillis());
    }
}
