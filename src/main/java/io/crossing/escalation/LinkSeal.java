package io.crossing.escalation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals links (HMAC-SHA256): who has not the key, which is made at the first use and kept in the database for all nodes, can neither
 * make a link nor change what one is for.
 */
@Component
class LinkSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String NAME = "answer-link";
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private volatile byte[] key = {};

    LinkSeal(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The link as it stands in an address. */
    String seal(AnswerLink link) {
        byte[] id = ByteBuffer.allocate(16)
                .putLong(link.id().getMostSignificantBits())
                .putLong(link.id().getLeastSignificantBits())
                .array();
        return TEXT.encodeToString(id) + "." + TEXT.encodeToString(mac(link));
    }

    /** Which link this text names; empty where it cannot be one. */
    static Optional<UUID> id(String token) {
        int dot = token.indexOf('.');
        try {
            byte[] id = Base64.getUrlDecoder().decode(dot < 0 ? "" : token.substring(0, dot));
            ByteBuffer bytes = ByteBuffer.wrap(id);
            return id.length == 16 ? Optional.of(new UUID(bytes.getLong(), bytes.getLong())) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** Whether the text is the link as it was sealed. */
    boolean fits(String token, AnswerLink link) {
        return MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), seal(link).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mac(AnswerLink link) {
        String what = String.join(
                "|",
                NAME,
                link.id().toString(),
                link.escalation().toString(),
                link.person().value(),
                link.choice().name(),
                String.valueOf(link.expiresAt().getEpochSecond()));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(), ALGORITHM));
            return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot seal links: " + e.getMessage(), e);
        }
    }

    private byte[] key() {
        if (key.length == 0) {
            key = kept().orElseGet(this::made);
        }
        return key;
    }

    private Optional<byte[]> kept() {
        return jdbc.sql("select secret from signing_key where name = ?")
                .param(NAME)
                .query((row, number) -> Base64.getDecoder().decode(row.getString("secret")))
                .optional();
    }

    /** Of several nodes that make one at the same time, the first one's counts. */
    private byte[] made() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        try {
            apart.executeWithoutResult(transaction -> jdbc.sql("insert into signing_key (name, secret) values (?, ?)")
                    .params(NAME, Base64.getEncoder().encodeToString(secret))
                    .update());
            return secret;
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            return kept().orElseThrow();
        }
    }
}
