package io.crossing.report;

import io.crossing.process.RolloutId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Forecasts as rows: one for each rollout and day, and the newest of each rollout under way. */
@Repository
class Forecasts {

    private static final int WEEK = 7;

    private final JdbcClient jdbc;

    Forecasts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those under way that have none of this day, or have come to another stage since; those that have ended keep no newest one. */
    List<RolloutId> due(LocalDate day) {
        jdbc.sql("delete from likely_end where rollout in (select id from rollout where ended_at is not null)")
                .update();
        return jdbc.sql("""
                        select r.id from rollout r left join likely_end e on e.rollout = r.id
                         where r.ended_at is null and (e.rollout is null or e.made_on <> :day or e.made_at < r.stage_entered_at
                               or exists (select 1 from hold h where h.rollout = r.id and (h.held_at > e.made_at or h.ended_at > e.made_at)))""")
                .param("day", day)
                .query((row, number) -> new RolloutId(row.getObject("id", UUID.class)))
                .list();
    }

    /** A later one of the same day takes the place of an earlier. */
    @Transactional
    public void keep(RolloutId rollout, LocalDate day, Instant at, String stage, Likely likely) {
        bind("delete from forecast where rollout = :rollout and made_on = :day", rollout, day)
                .update();
        bind("delete from likely_end where rollout = :rollout and :day is not null", rollout, day)
                .update();
        bind("""
                        insert into forecast (rollout, made_on, made_at, stage, p50_at, p85_at)
                        values (:rollout, :day, :at, :stage, :p50, :p85)""", rollout, day)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("stage", stage)
                .param("p50", likely.p50().atOffset(ZoneOffset.UTC))
                .param("p85", likely.p85().atOffset(ZoneOffset.UTC))
                .update();
        bind("""
                        insert into likely_end (rollout, made_on, made_at, p50_at, p85_at)
                        values (:rollout, :day, :at, :p50, :p85)""", rollout, day)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("p50", likely.p50().atOffset(ZoneOffset.UTC))
                .param("p85", likely.p85().atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec bind(String sql, RolloutId rollout, LocalDate day) {
        return jdbc.sql(sql).param("rollout", rollout.value()).param("day", day);
    }

    /** The newest forecasts that had been made by a moment, at most a week old. */
    Map<RolloutId, Likely> newest(Instant at, LocalDate day) {
        Map<RolloutId, Likely> newest = new HashMap<>();
        jdbc.sql("""
                        select f.rollout, f.p50_at, f.p85_at from forecast f
                         where f.made_on > :from and f.made_on <= :day and f.made_at <= :at order by f.made_on""")
                .param("from", day.minusDays(WEEK))
                .param("day", day)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    newest.put(
                            new RolloutId(row.getObject("rollout", UUID.class)),
                            new Likely(
                                    row.getObject("p50_at", OffsetDateTime.class)
                                            .toInstant(),
                                    row.getObject("p85_at", OffsetDateTime.class)
                                            .toInstant(),
                                    0,
                                    0));
                });
        return newest;
    }

    /** How well the forecasts held whose p85 had passed at a moment. */
    Calibration calibration(Instant at) {
        return jdbc.sql("""
                        select count(*) as many,
                               count(case when r.ended_at is not null and r.ended_at <= f.p85_at then 1 end) as held,
                               count(case when f.p50_at <= :at and r.ended_at is not null and r.ended_at <= f.p50_at then 1 end) as half
                          from forecast f join rollout r on r.id = f.rollout
                         where f.p85_at <= :at and f.made_at <= :at""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Calibration(row.getLong("many"), row.getLong("half"), row.getLong("held")))
                .single();
    }
}
