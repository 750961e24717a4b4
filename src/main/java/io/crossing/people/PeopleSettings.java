package io.crossing.people;

import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of accounts and sign-in.
 *
 * @param attempts how many wrong passwords for a name are taken before there is a wait
 * @param attemptsWithin the time in which they are counted, and until the end of which the wait lasts
 * @param passwordRemembered how long a program's password that was right is not checked again
 * @param defaultTimeZone of people who have not chosen one; the machine's own if absent
 * @param recover the sign-in name of a process admin who gets a one-time password on the console at the next start
 */
@ConfigurationProperties("crossing.people")
record PeopleSettings(
        @DefaultValue("10") int attempts,
        @DefaultValue("10m") Duration attemptsWithin,
        @DefaultValue("5m") Duration passwordRemembered,
        @Nullable ZoneId defaultTimeZone,
        @Nullable String recover) {

    ZoneId timeZone() {
        return defaultTimeZone == null ? ZoneId.systemDefault() : defaultTimeZone;
    }
}
