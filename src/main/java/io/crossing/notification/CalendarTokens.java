package io.crossing.notification;

import io.crossing.process.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The secrets of people's calendars as rows, one for each person at most; only a hash is kept, so none can be read here. */
@Repository
class CalendarTokens {

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;

    CalendarTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a secret that ends the one before. */
    String renew(PersonId person, Instant now) {
        remove(person);
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("insert into calendar_token (person, hash, made_at) values (?, ?, ?)")
                .param(person.value())
                .param(hash(secret))
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    boolean remove(PersonId person) {
        return jdbc.sql("delete from calendar_token where person = ?")
                        .param(person.value())
                        .update()
                > 0;
    }

    Optional<PersonId> ownerOf(String secret) {
        return jdbc.sql("select person from calendar_token where hash = ?")
                .param(hash(secret))
                .query(String.class)
                .optional()
                .map(PersonId::new);
    }

    /** When the person's secret was made; empty where there is none. */
    Optional<Instant> since(PersonId person) {
        return jdbc.sql("select made_at from calendar_token where person = ?")
                .param(person.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private static String hash(String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256. Use a complete one.", e);
        }
    }
}
