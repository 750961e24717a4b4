package io.crossing.people;

import io.crossing.process.Sentence;
import java.time.Duration;

/** A name was tried with wrong passwords too often; whether it exists makes no difference. */
public final class TooManyAttempts extends PeopleError {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super(Sentence.of("people.refused.attempts", minutes(wait)));
        this.wait = wait;
    }

    /** How long no attempt will be accepted. */
    public Duration waitFor() {
        return wait;
    }

    private static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
