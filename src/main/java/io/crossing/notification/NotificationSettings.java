package io.crossing.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are told.
 *
 * @param address where people reach this installation, for the links in mails; without it this machine's own, which only
 *     somebody at this machine can follow
 * @param from whom mails come from, for example {@code Crossing <crossing@example.org>}
 * @param sender {@code smtp} sends mails; {@code page} sends none and shows them on the page {@code /mails}
 * @param connectTimeout how long the mail server has to accept a connection
 * @param answerTimeout how long the mail server has for each of its answers
 * @param retryAfter how long a mail waits after each refusal; the last of them again and again
 * @param pause how long a mail server that cannot be reached is left alone, twice as long each time
 * @param longestPause the most that becomes
 * @param digest when several late stages become one mail
 * @param lateEvery how often it is looked for what has become late
 * @param giveUpAfter when a mail that nobody takes is no news any more (four to five days: RFC 5321, 4.5.4.1)
 */
@ConfigurationProperties("crossing.notification")
record NotificationSettings(
        @Nullable URI address,
        @DefaultValue("Crossing <crossing@localhost>") String from,
        @DefaultValue("smtp") Sender sender,
        @DefaultValue("10s") Duration connectTimeout,
        @DefaultValue("20s") Duration answerTimeout,
        @DefaultValue({"1m", "5m", "15m", "1h"}) List<Duration> retryAfter,
        @DefaultValue("10s") Duration pause,
        @DefaultValue("5m") Duration longestPause,
        @DefaultValue Digest digest,
        @DefaultValue("1m") Duration lateEvery,
        @DefaultValue("5d") Duration giveUpAfter) {

    /**
     * When several late stages that somebody has to hear of become one mail.
     *
     * @param quiet how long nothing new has to have come
     * @param longest how long the oldest waits at most
     * @param look how often it is looked for what is due
     */
    record Digest(
            @DefaultValue("60s") Duration quiet,
            @DefaultValue("15m") Duration longest,
            @DefaultValue("5s") Duration look) {

        Digest {
            if (quiet.isNegative() || longest.compareTo(quiet) < 0) {
                throw new IllegalArgumentException(
                        "crossing.notification.digest.longest has to be as long as crossing.notification.digest.quiet at least");
            }
            if (look.compareTo(Duration.ofMillis(100)) < 0) {
                throw new IllegalArgumentException("crossing.notification.digest.look has to be 100ms at least");
            }
        }
    }

    /** Where mails go. */
    enum Sender {
        SMTP,
        PAGE
    }

    NotificationSettings {
        if (address != null && (address.getHost() == null || address.getScheme() == null)) {
            throw new IllegalArgumentException(
                    "crossing.notification.address has to be a whole address, for example https://crossing.example.org");
        }
        if (retryAfter.isEmpty()) {
            throw new IllegalArgumentException(
                    "crossing.notification.retry-after needs one duration at least, for example 1m");
        }
        addressOf(from);
    }

    InternetAddress fromAddress() {
        return addressOf(from);
    }

    /** How long a mail waits after being refused for so many times. */
    Duration retryAfter(int refusals) {
        return retryAfter.get(Math.min(Math.max(refusals, 1), retryAfter.size()) - 1);
    }

    private static InternetAddress addressOf(String from) {
        try {
            return new InternetAddress(from, true);
        } catch (AddressException e) {
            // Start-up shows the innermost message only, so this one has no cause.
            throw new IllegalArgumentException("crossing.notification.from has to be a mail address, for example "
                    + "Crossing <crossing@example.org>: " + e.getMessage());
        }
    }
}
