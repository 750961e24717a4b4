package io.crossing.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Remembers for a short time which passwords were right, so that a program which sends one with every call does not pay
 * for the slow hash each time. Keeps no password: only a hash with a key that lives as long as the process. A password
 * that was changed, on whichever node, has another version and is not found.
 */
@Component
class RecentlyVerified {

    private static final int MOST = 1_000;
    private static final String HASH = "HmacSHA256";

    private final Map<String, Instant> until = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    private final SecretKeySpec key;
    private final PeopleSettings settings;
    private final Clock clock;

    RecentlyVerified(PeopleSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, HASH);
    }

    boolean contains(Account account, String password) {
        String hash = hash(account, password);
        synchronized (until) {
            Instant end = until.get(hash);
            return end != null && clock.instant().isBefore(end);
        }
    }

    void add(Account account, String password) {
        String hash = hash(account, password);
        synchronized (until) {
            until.put(hash, clock.instant().plus(settings.passwordRemembered()));
        }
    }

    private String hash(Account account, String password) {
        String text = account.person().id() + "\0" + account.passwordVersion() + "\0" + password;
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + HASH + ". Use a complete one.", e);
        }
    }
}
