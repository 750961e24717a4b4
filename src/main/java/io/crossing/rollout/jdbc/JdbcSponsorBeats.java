package io.crossing.rollout.jdbc;

import io.crossing.process.RolloutId;
import io.crossing.rollout.SponsorBeat;
import io.crossing.rollout.SponsorBeats;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sponsors' beats in the table {@code sponsor_beat}. */
@Repository
public class JdbcSponsorBeats implements SponsorBeats {

    private final JdbcClient jdbc;

    JdbcSponsorBeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(SponsorBeat beat) {
        jdbc.sql("insert into sponsor_beat (rollout, sponsor, beat_at, words) values (:rollout, :sponsor, :at, :words)")
                .param("rollout", beat.rollout().value())
                .param("sponsor", beat.sponsor().value())
                .param("at", beat.at().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("words", beat.words())
                .update();
    }

    @Override
    public List<SponsorBeat> of(RolloutId rollout) {
        return jdbc.sql("select * from sponsor_beat where rollout = :rollout order by seq desc")
                .param("rollout", rollout.value())
                .query(JdbcSponsorBeats::beat)
                .list();
    }

    @Override
    public List<SponsorBeat> all() {
        return jdbc.sql("select * from sponsor_beat order by seq")
                .query(JdbcSponsorBeats::beat)
                .list();
    }

    private static SponsorBeat beat(ResultSet row, int number) throws SQLException {
        return new SponsorBeat(
                new RolloutId(row.getObject("rollout", java.util.UUID.class)),
                Columns.person(row, "sponsor"),
                Objects.requireNonNull(Columns.optionalInstant(row, "beat_at")),
                row.getString("words"));
    }
}
