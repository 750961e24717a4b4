package io.crossing.rollout.jdbc;

import static io.crossing.rollout.jdbc.Columns.optionalInstant;
import static io.crossing.rollout.jdbc.Columns.optionalNumber;
import static io.crossing.rollout.jdbc.Columns.optionalPerson;

import io.crossing.process.RolloutId;
import io.crossing.rollout.Pilot.Effect;
import io.crossing.rollout.RolloutUnknown;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the particulars of a rollout. */
@Repository
public class JdbcParticulars {

    private final JdbcClient jdbc;

    JdbcParticulars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws RolloutUnknown if there is none */
    public Particulars of(RolloutId rollout) {
        return jdbc.sql("select * from rollout where id = :id")
                .param("id", rollout.value())
                .query((row, number) -> particulars(row))
                .optional()
                .orElseThrow(() -> new RolloutUnknown(rollout));
    }

    private static Particulars particulars(ResultSet row) throws SQLException {
        return new Particulars(
                row.getString("why_now"),
                effect(row),
                optionalInstant(row, "sponsor_confirmed_at"),
                optionalInstant(row, "sponsor_left_at"),
                row.getString("sponsor_words"),
                row.getString("sponsor_beat"),
                optionalInstant(row, "owner_accepted_at"),
                optionalInstant(row, "owner_left_at"),
                row.getBoolean("owner_asked_after"),
                row.getBoolean("sponsor_asked_after"),
                row.getString("budget_answer"),
                row.getBigDecimal("budget_amount"),
                row.getInt("document_version"),
                optionalPerson(row, "quality_checker"),
                optionalNumber(row, "quality_bar"),
                optionalInstant(row, "handed_off_at"),
                row.getBoolean("scope_narrowed"),
                row.getString("outcome_reason"),
                row.getString("outcome_learned"),
                optionalPerson(row, "outcome_by"));
    }

    private static Effect effect(ResultSet row) throws SQLException {
        return new Effect(
                row.getBoolean("measured"),
                row.getString("measure"),
                row.getString("before_pilot"),
                row.getString("with_pilot"),
                row.getString("period"),
                row.getString("not_measured_why"));
    }
}
