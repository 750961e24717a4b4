package io.crossing.rollout.jdbc;

import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import io.crossing.rollout.Activation;
import io.crossing.rollout.Activations;
import io.crossing.rollout.MissedCheck;
import io.crossing.rollout.QualityCheck;
import io.crossing.rollout.QualityChecks;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many really use it, and how good it is: figures with where they come from. */
@Repository
public class Measurements implements Activations, QualityChecks {

    private final JdbcClient jdbc;

    Measurements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Activation> activation(RolloutId rollout) {
        return jdbc.sql("select * from activation where rollout = :rollout order by seq desc")
                .param("rollout", rollout.value())
                .query((row, number) -> new Activation(
                        row.getObject("id", UUID.class),
                        new TeamId(row.getObject("team", UUID.class)),
                        row.getInt("on_day"),
                        row.getInt("activated"),
                        row.getInt("out_of"),
                        row.getString("source"),
                        Columns.person(row, "given_by"),
                        Columns.instant(row, "given_at")))
                .list();
    }

    public void add(RolloutId rollout, Activation activation) {
        jdbc.sql("""
                        insert into activation (id, rollout, team, on_day, activated, out_of, source, given_by, given_at)
                        values (:id, :rollout, :team, :day, :activated, :outOf, :source, :by, :at)
                        """)
                .param("id", activation.id())
                .param("rollout", rollout.value())
                .param("team", activation.team().value())
                .param("day", activation.day())
                .param("activated", activation.activated())
                .param("outOf", activation.outOf())
                .param("source", activation.source())
                .param("by", activation.by().value())
                .param("at", Columns.time(activation.at()))
                .update();
    }

    @Override
    public List<QualityCheck> qualityChecks(RolloutId rollout) {
        return jdbc.sql("select * from quality_check where rollout = :rollout order by seq desc")
                .param("rollout", rollout.value())
                .query((row, number) -> new QualityCheck(
                        row.getObject("id", UUID.class),
                        row.getInt("checked"),
                        row.getInt("good"),
                        row.getInt("bar"),
                        row.getString("notes"),
                        Columns.person(row, "given_by"),
                        Columns.instant(row, "given_at")))
                .list();
    }

    public void add(RolloutId rollout, QualityCheck check) {
        jdbc.sql("""
                        insert into quality_check (id, rollout, checked, good, bar, notes, given_by, given_at)
                        values (:id, :rollout, :checked, :good, :bar, :notes, :by, :at)
                        """)
                .param("id", check.id())
                .param("rollout", rollout.value())
                .param("checked", check.checked())
                .param("good", check.good())
                .param("bar", check.bar())
                .param("notes", check.notes())
                .param("by", check.by().value())
                .param("at", Columns.time(check.at()))
                .update();
    }

    @Override
    public List<MissedCheck> missedChecks(RolloutId rollout) {
        return jdbc.sql("select * from missed_check where rollout = :rollout order by missed_at desc, id")
                .param("rollout", rollout.value())
                .query((row, number) -> new MissedCheck(
                        row.getObject("id", UUID.class),
                        Columns.optionalPerson(row, "checker"),
                        Columns.instant(row, "missed_at")))
                .list();
    }

    public void add(RolloutId rollout, MissedCheck missed) {
        jdbc.sql("insert into missed_check (id, rollout, checker, missed_at) values (:id, :rollout, :checker, :at)")
                .param("id", missed.id())
                .param("rollout", rollout.value())
                .param(
                        "checker",
                        missed.checker() == null ? null : missed.checker().value())
                .param("at", Columns.time(missed.at()))
                .update();
    }
}
