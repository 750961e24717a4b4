package io.crossing.people;

import java.time.Duration;

/** A name was tried with wrong passwords too often; whether it exists makes no difference. */
public final class TooManyAttempts extends PeopleError {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many attempts with this name. Try again in " + minutes(wait) + ".");
        this.wait = wait;
    }

    /** How long no attempt will be accepted. */
    public Duration waitFor() {
        return wait;
    }

    private static String minutes(Duration wait) {
        long minutes = Math.max(1, wait.plusSeconds(59).toMinutes());
        return minutes == 1 ? "a minute" : minutes + " minutes";
    }
}
