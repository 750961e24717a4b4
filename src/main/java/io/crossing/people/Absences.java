package io.crossing.people;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The absences as rows, with the rollouts that they are for. */
@Repository
class Absences {

    private static final String SELECT = """
            select a.id, a.person, a.from_day, a.until_day, a.substitute, p.time_zone
              from absence a join person p on p.id = a.person
            """;

    private final JdbcClient jdbc;

    Absences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a person's, the first day first. */
    List<Absence> of(PersonId id) {
        return complete(jdbc.sql(SELECT + " where a.person = :id order by a.from_day, a.until_day, a.id")
                        .param("id", id.value())
                        .query(Absences::away)
                        .list())
                .stream()
                .map(Away::absence)
                .toList();
    }

    /** Everybody's that touch these days, by the calendar of whoever is away. */
    List<Away> between(LocalDate from, LocalDate until) {
        return complete(
                jdbc.sql(SELECT + " where a.until_day >= :from and a.from_day <= :until order by a.from_day, a.id")
                        .param("from", from)
                        .param("until", until)
                        .query(Absences::away)
                        .list());
    }

    /** Who stands in for whom at this moment: a day begins and ends elsewhere up to a day earlier or later. */
    Substitutions at(Instant moment) {
        LocalDate day = moment.atZone(ZoneOffset.UTC).toLocalDate();
        return Substitutions.at(moment, between(day.minusDays(1), day.plusDays(1)));
    }

    void put(PersonId id, Absence absence) {
        jdbc.sql("""
                        insert into absence (id, person, from_day, until_day, substitute)
                        values (:id, :person, :from, :until, :substitute)
                        """)
                .param("id", absence.id())
                .param("person", id.value())
                .param("from", absence.from())
                .param("until", absence.until())
                .param("substitute", absence.substitute().value())
                .update();
        absence.rollouts()
                .forEach(rollout -> jdbc.sql("insert into absence_rollout (absence, rollout) values (:id, :rollout)")
                        .param("id", absence.id())
                        .param("rollout", rollout.value())
                        .update());
    }

    void remove(UUID absence) {
        jdbc.sql("delete from absence where id = :id").param("id", absence).update();
    }

    private List<Away> complete(List<Away> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<UUID, Set<RolloutId>> rollouts =
                rollouts(rows.stream().map(row -> row.absence().id()).toList());
        return rows.stream()
                .map(row -> new Away(row.person(), row.zone(), with(row.absence(), rollouts)))
                .toList();
    }

    private Map<UUID, Set<RolloutId>> rollouts(Collection<UUID> absences) {
        Map<UUID, Set<RolloutId>> found = new HashMap<>();
        jdbc.sql("select absence, rollout from absence_rollout where absence in (:absences)")
                .param("absences", absences)
                .query(row -> {
                    UUID absence = row.getObject("absence", UUID.class);
                    found.computeIfAbsent(absence, id -> new HashSet<>())
                            .add(new RolloutId(row.getObject("rollout", UUID.class)));
                });
        return found;
    }

    private static Absence with(Absence absence, Map<UUID, Set<RolloutId>> rollouts) {
        return new Absence(
                absence.id(),
                absence.from(),
                absence.until(),
                absence.substitute(),
                rollouts.getOrDefault(absence.id(), Set.of()));
    }

    private static Away away(ResultSet row, int number) throws SQLException {
        return new Away(
                new PersonId(row.getString("person")),
                ZoneId.of(row.getString("time_zone")),
                new Absence(
                        row.getObject("id", UUID.class),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        new PersonId(row.getString("substitute")),
                        Set.of()));
    }
}
