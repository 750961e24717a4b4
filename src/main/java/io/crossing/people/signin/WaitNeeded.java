package io.crossing.people.signin;

import io.crossing.people.TooManyAttempts;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A sign-in that is not even tried, because too many before it failed. */
class WaitNeeded extends AuthenticationException {

    private final TooManyAttempts attempts;

    WaitNeeded(TooManyAttempts attempts) {
        super(attempts.getMessage(), attempts);
        this.attempts = attempts;
    }

    Duration waitFor() {
        return attempts.waitFor();
    }

    TooManyAttempts attempts() {
        return attempts;
    }
}
