package io.crossing.notification;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are called out to other systems and to people's channels.
 *
 * @param inside whether addresses without https and of the house may be called: this machine, private networks; for tests, and where
 *     a chat server of one's own is to be reached
 * @param retryAfter how long a message waits after each call that was not taken, as the Standard Webhooks specification
 *     recommends; after the last it is given up
 */
@ConfigurationProperties("crossing.notification.hooks")
record HookSettings(
        @DefaultValue("false") boolean inside,

        @DefaultValue({"5s", "5m", "30m", "2h", "5h", "10h", "14h", "20h", "24h"})
        List<Duration> retryAfter) {

    HookSettings {
        retryAfter = List.copyOf(retryAfter);
    }
}
