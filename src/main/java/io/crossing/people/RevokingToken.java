package io.crossing.people;

import io.crossing.process.PersonId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an access token at once. */
@Service
public class RevokingToken {

    private final Tokens tokens;
    private final Clock clock;

    RevokingToken(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Revokes one of the person's own tokens.
     *
     * @throws TokenUnknown if the person has no such token, or it was revoked before
     */
    @Transactional
    public void revoke(PersonId person, UUID token) {
        if (!tokens.revoke(person, token, clock.instant())) {
            throw new TokenUnknown(token);
        }
    }
}
