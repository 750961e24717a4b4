package io.crossing.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether the mail server is to be contacted now. One that cannot be reached is left alone for a while, twice as long each
 * time, and then tried with one mail; the others wait and lose nothing by it.
 */
class Contact {

    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Duration pause;
    private final Duration longestPause;
    private int failures;
    private boolean trying;
    private Instant pausedUntil = Instant.MIN;

    Contact(Duration pause, Duration longestPause) {
        this.pause = pause;
        this.longestPause = longestPause;
    }

    /** Empty if the server may be contacted, which {@link #reached} or {@link #failed} has to follow; else when to ask again. */
    synchronized Optional<Instant> request(Instant now) {
        if (failures == 0) {
            return Optional.empty();
        }
        if (now.isBefore(pausedUntil)) {
            return Optional.of(pausedUntil);
        }
        if (trying) {
            return Optional.of(now.plus(MOMENT));
        }
        trying = true;
        return Optional.empty();
    }

    /** The contact that was granted was not made after all. */
    synchronized void unused() {
        trying = false;
    }

    /** The server has answered. Tells whether it had been out of reach. */
    synchronized boolean reached() {
        boolean wasOutOfReach = failures > 0;
        failures = 0;
        trying = false;
        return wasOutOfReach;
    }

    /** The server could not be reached. Tells whether that is news. */
    synchronized boolean failed(Instant now) {
        trying = false;
        if (failures > 0 && now.isBefore(pausedUntil)) {
            return false;
        }
        failures++;
        pausedUntil = now.plus(length());
        return failures == 1;
    }

    synchronized Instant pausedUntil() {
        return pausedUntil;
    }

    private Duration length() {
        Duration length = pause;
        for (int i = 1; i < failures && length.compareTo(longestPause) < 0; i++) {
            length = length.multipliedBy(2);
        }
        return length.compareTo(longestPause) < 0 ? length : longestPause;
    }
}
