package io.crossing.people;

import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a person an access token for a program of theirs. */
@Service
public class HandingOutToken {

    private static final int LONGEST_NAME = 120;
    private static final int MOST = 50;

    private final Tokens tokens;
    private final Clock clock;

    HandingOutToken(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The person's tokens that were not revoked, newest first. */
    public List<AccessToken> of(PersonId person) {
        return tokens.of(person);
    }

    /**
     * Makes a token.
     *
     * @param name says what it is for
     * @throws EntriesRefused if the name is empty or too long, or there are 50 tokens already
     */
    @Transactional
    public Handed handOut(PersonId person, String name) {
        String label = name.strip();
        if (label.isEmpty() || label.length() > LONGEST_NAME || label.indexOf('\0') >= 0) {
            throw new EntriesRefused("name", Sentence.of("people.refused.token.name", LONGEST_NAME));
        }
        if (tokens.of(person).size() >= MOST) {
            throw new EntriesRefused("name", Sentence.of("people.refused.token.most", MOST));
        }
        AccessToken token =
                new AccessToken(UUID.randomUUID(), label, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return new Handed(token, tokens.add(person, token));
    }

    /**
     * A new token.
     *
     * @param secret what the program sends; shown this once
     */
    public record Handed(AccessToken token, String secret) {}
}
