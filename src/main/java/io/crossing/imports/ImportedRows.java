package io.crossing.imports;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which rows have become rollouts, by the hash of what stands in them. */
@Repository
class ImportedRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportedRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same for the same cells under the same names, in whichever order, encoding or separator they come. */
    static String hash(PilotTable.Row row) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, String> cell : new TreeMap<>(row.cells()).entrySet()) {
                String value = cell.getValue().strip().replace("\r\n", "\n");
                if (!value.isEmpty()) {
                    digest.update((cell.getKey() + "\u001f" + value + "\u001e").getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException alwaysThere) {
            throw new IllegalStateException(alwaysThere);
        }
    }

    boolean knows(String hash) {
        return jdbc.sql("select count(*) from imported_row where row_hash = :hash")
                        .param("hash", hash)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Fails where somebody else has kept the same row meanwhile, so that only one of two can. */
    void keep(String hash, RolloutId rollout, PersonId by) {
        jdbc.sql(
                        "insert into imported_row (row_hash, rollout, imported_by, imported_at) values (:hash, :rollout, :by, :at)")
                .param("hash", hash)
                .param("rollout", rollout.value())
                .param("by", by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
