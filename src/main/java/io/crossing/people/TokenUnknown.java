package io.crossing.people;

import java.util.UUID;

/** The person has no such access token, or it was revoked before. */
public final class TokenUnknown extends PeopleError {

    TokenUnknown(UUID id) {
        super("You have no access token " + id + ".");
    }
}
