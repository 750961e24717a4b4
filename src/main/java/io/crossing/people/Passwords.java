package io.crossing.people;

import io.crossing.process.Sentence;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords, makes them up, and says which are good enough. */
@Component
class Passwords {

    private static final int SHORTEST = 10;
    private static final int LONGEST_BYTES = 72;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final SecureRandom random = new SecureRandom();
    private final String nobodys = hash(oneTime());

    String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /** Whether the password is the right one; takes as long where there is none. */
    boolean matches(String password, @Nullable String hash) {
        boolean same = encoder.matches(password, hash == null ? nobodys : hash);
        return same && hash != null;
    }

    /** Sixteen letters and figures in groups of four, without those that look alike: 79 bits. */
    String oneTime() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            word.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    /**
     * Refuses what is easily guessed, and what the hash cannot hold: BCrypt reads 72 bytes.
     *
     * @throws EntriesRefused naming the field {@code password}
     */
    void mustBeGood(String password, Person person) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new EntriesRefused("password", Sentence.of("people.refused.password.short", SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new EntriesRefused("password", Sentence.of("people.refused.password.long", LONGEST_BYTES));
        }
        if (password.equalsIgnoreCase(person.name()) || password.equalsIgnoreCase(person.email())) {
            throw new EntriesRefused("password", Sentence.of("people.refused.password.guessed"));
        }
    }
}
