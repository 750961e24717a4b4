package io.crossing.people;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The access tokens as rows; of the secret only a hash is kept, a plain one since nobody can guess 256 random bits. */
@Repository
class Tokens {

    private static final String PREFIX = "crossing_";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;

    Tokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that were not revoked, newest first. */
    List<AccessToken> of(PersonId person) {
        return jdbc.sql("""
                        select id, name, created_at from api_token where person = :person and revoked_at is null
                         order by created_at desc, id
                        """)
                .param("person", person.value())
                .query((row, number) -> new AccessToken(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Keeps a new token and returns its secret. */
    String add(PersonId person, AccessToken token) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                        insert into api_token (id, hash, person, name, created_at)
                        values (:id, :hash, :person, :name, :created)
                        """)
                .param("id", token.id())
                .param("hash", hash(secret))
                .param("person", person.value())
                .param("name", token.name())
                .param("created", token.created().atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    Optional<PersonId> ownerOf(String secret) {
        return jdbc.sql("select person from api_token where hash = :hash and revoked_at is null")
                .param("hash", hash(secret))
                .query(String.class)
                .optional()
                .map(PersonId::new);
    }

    boolean revoke(PersonId person, UUID token, Instant at) {
        return jdbc.sql("""
                                update api_token set revoked_at = :at
                                 where id = :id and person = :person and revoked_at is null
                                """)
                        .param("id", token)
                        .param("person", person.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void revokeAll(PersonId person, Instant at) {
        jdbc.sql("update api_token set revoked_at = :at where person = :person and revoked_at is null")
                .param("person", person.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
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
