package io.crossing.people;

import io.crossing.process.Sentence;
import java.util.UUID;

/** The person has no such access token, or it was revoked before. */
public final class TokenUnknown extends PeopleError {

    TokenUnknown(UUID id) {
        super(Sentence.of("people.refused.no-token", String.valueOf(id)));
    }
}
