package io.crossing.escalation;

import io.crossing.process.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ladders of escalations in the table {@code escalation_rung}. */
@Repository
class JdbcRungs {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    JdbcRungs(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Map<UUID, List<Rung>> of(Collection<UUID> escalations) {
        if (escalations.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from escalation_rung where escalation in (:escalations)")
                .param("escalations", escalations)
                .query((row, number) -> Map.entry(row.getObject("escalation", UUID.class), rung(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /**
     * Adds a whole ladder in one go.
     *
     * @throws org.springframework.dao.DuplicateKeyException if the ladder has one of these rungs
     */
    void add(EscalationId escalation, List<Rung> rungs) {
        batches.batchUpdate(
                """
                insert into escalation_rung
                    (escalation, rung, hearer, channels, rest, due_at, told_at, sent_to, instead_of, skipped)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rungs.stream().map(rung -> row(escalation, rung)).toList());
    }

    private static @Nullable Object[] row(EscalationId escalation, Rung rung) {
        return new @Nullable Object[] {
            escalation.value(),
            rung.number(),
            rung.hearer().name(),
            Channel.write(rung.channels()),
            rung.rest(),
            Times.stored(rung.dueAt()),
            stored(rung.toldAt()),
            text(rung.to()),
            text(rung.insteadOf()),
            rung.skipped()
        };
    }

    /** Notes that somebody was told on this rung. */
    void tell(EscalationId escalation, int rung, Told told, Instant at) {
        jdbc.sql("""
                        update escalation_rung set told_at = ?, sent_to = ?, instead_of = ?
                        where escalation = ? and rung = ? and told_at is null
                        """)
                .param(Times.stored(at))
                .param(told.person().value())
                .param(text(told.insteadOf()))
                .param(escalation.value())
                .param(rung)
                .update();
    }

    /** Notes that what lies below a rung and was never told will not be. */
    void skipBelow(EscalationId escalation, int rung) {
        jdbc.sql("update escalation_rung set skipped = true where escalation = ? and rung < ? and told_at is null")
                .params(escalation.value(), rung)
                .update();
    }

    void moveTo(EscalationId escalation, int rung, Instant dueAt) {
        jdbc.sql("update escalation_rung set due_at = ? where escalation = ? and rung = ?")
                .params(Times.stored(dueAt), escalation.value(), rung)
                .update();
    }

    private static Rung rung(ResultSet row) throws SQLException {
        return new Rung(
                row.getInt("rung"),
                Hearer.valueOf(row.getString("hearer")),
                Channel.read(row.getString("channels")),
                row.getString("rest"),
                Times.readSet(row, "due_at"),
                Times.read(row, "told_at"),
                person(row.getString("sent_to")),
                person(row.getString("instead_of")),
                row.getBoolean("skipped"));
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable OffsetDateTime stored(@Nullable Instant instant) {
        return instant == null ? null : Times.stored(instant);
    }

    private static @Nullable String text(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
