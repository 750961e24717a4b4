package io.crossing.stall;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of stalls; what a stall is stands in the table {@code StallSigns}.
 *
 * @param look how often it is looked for rollouts that have begun to stall
 */
@ConfigurationProperties("crossing.stall")
record StallSettings(@DefaultValue("1h") Duration look) {

    StallSettings {
        if (look.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException(
                    "crossing.stall.look is " + look + "; give a duration of at least a second, such as 1h.");
        }
    }
}
