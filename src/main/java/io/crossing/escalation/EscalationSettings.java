package io.crossing.escalation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How escalations reach people.
 *
 * @param linkExpiresAfter how long the links of a mail work with which an escalation is answered
 */
@ConfigurationProperties("crossing.escalation")
record EscalationSettings(@DefaultValue("7d") Duration linkExpiresAfter) {

    EscalationSettings {
        if (linkExpiresAfter.isNegative() || linkExpiresAfter.isZero()) {
            throw new IllegalArgumentException(
                    "crossing.escalation.link-expires-after has to be longer than nothing, for example 7d");
        }
    }
}
