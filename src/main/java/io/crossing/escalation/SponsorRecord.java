package io.crossing.escalation;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is on record about sponsors: escalations, and from the rollouts' table {@code hold} when the clock stood. */
@Repository
class SponsorRecord {

    private final JdbcClient jdbc;

    SponsorRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AskedOfSponsor> asked() {
        return jdbc.sql("""
                select recipient, rollout, stage, raised_at, acknowledged_at, acknowledged_by, answered_at, answered_by, on_behalf_of,
                    decision, state
                from escalation order by raised_at, id
                """).query(SponsorRecord::read).list();
    }

    /** When the clock of each rollout stood. */
    Map<RolloutId, List<Stood>> holds() {
        return jdbc
                .sql("select rollout, stage, held_at, ended_at from hold order by held_at")
                .query((row, number) -> Map.entry(
                        new RolloutId(row.getObject("rollout", UUID.class)),
                        new Stood(row.getString("stage"), Times.readSet(row, "held_at"), Times.read(row, "ended_at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** A time in which the clock stood: of one stage, or of the whole rollout where none is named. */
    record Stood(
            @Nullable String stage, Instant from, @Nullable Instant to) {}

    private static AskedOfSponsor read(ResultSet row, int number) throws SQLException {
        String sponsor = row.getString("recipient");
        String decision = row.getString("decision");
        String behalf = row.getString("on_behalf_of");
        String by = behalf == null ? row.getString("answered_by") : behalf;
        return new AskedOfSponsor(
                new PersonId(sponsor),
                new RolloutId(row.getObject("rollout", UUID.class)),
                row.getString("stage"),
                Times.readSet(row, "raised_at"),
                sponsor.equals(row.getString("acknowledged_by")) ? Times.read(row, "acknowledged_at") : null,
                Times.read(row, "answered_at"),
                by == null ? null : new PersonId(by),
                decision == null ? null : Decision.valueOf(decision),
                EscalationState.OPEN.name().equals(row.getString("state")));
    }
}
