package io.crossing.rollout.jdbc;

import static io.crossing.rollout.jdbc.Columns.optionalInstant;
import static io.crossing.rollout.jdbc.Columns.optionalNumber;
import static io.crossing.rollout.jdbc.Columns.optionalPerson;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import io.crossing.rollout.Pilot.TeamToReach;
import io.crossing.rollout.Team;
import io.crossing.rollout.TeamState;
import io.crossing.rollout.Teams;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Teams as rows. */
@Repository
public class JdbcTeams implements Teams {

    private final JdbcClient jdbc;

    JdbcTeams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Team> find(TeamId id) {
        return jdbc.sql("select * from team where id = :id")
                .param("id", id.value())
                .query((row, number) -> team(row))
                .optional();
    }

    @Override
    public List<Team> of(RolloutId rollout) {
        return jdbc.sql("select * from team where rollout = :rollout order by position")
                .param("rollout", rollout.value())
                .query((row, number) -> team(row))
                .list();
    }

    public void add(RolloutId rollout, int position, TeamToReach team) {
        jdbc.sql("""
                        insert into team (id, rollout, position, name, lead, people, state)
                        values (:id, :rollout, :position, :name, :lead, :people, 'ASKED')
                        """)
                .param("id", UUID.randomUUID())
                .param("rollout", rollout.value())
                .param("position", position)
                .param("name", team.name())
                .param("lead", team.lead().value())
                .param("people", team.people())
                .update();
    }

    public void champion(TeamId team, PersonId champion) {
        jdbc.sql("update team set champion = :champion where id = :id")
                .param("id", team.value())
                .param("champion", champion.value())
                .update();
    }

    /** A team that is live or left out stays so; one that was live before it was involved again is live. */
    public void involved(TeamId team) {
        jdbc.sql("""
                        update team set state = case when live_at is null then 'INVOLVED' else 'LIVE' end
                        where id = :id and state = 'ASKED'
                        """).param("id", team.value()).update();
    }

    /** Every team that the rollout still reaches has to be involved again. */
    public void involveAgain(RolloutId rollout) {
        jdbc.sql("update team set state = 'ASKED' where rollout = :rollout and state in ('INVOLVED', 'LIVE')")
                .param("rollout", rollout.value())
                .update();
    }

    public void leftOut(TeamId team) {
        jdbc.sql("update team set state = 'LEFT_OUT' where id = :id")
                .param("id", team.value())
                .update();
    }

    public void wave(RolloutId rollout, TeamId team, int wave) {
        jdbc.sql("update team set wave = :wave where id = :id and rollout = :rollout")
                .param("id", team.value())
                .param("rollout", rollout.value())
                .param("wave", wave)
                .update();
    }

    public void live(TeamId team, Instant at) {
        jdbc.sql("update team set state = 'LIVE', live_at = :at where id = :id")
                .param("id", team.value())
                .param("at", Columns.time(at))
                .update();
    }

    private static Team team(ResultSet row) throws SQLException {
        return new Team(
                new TeamId(row.getObject("id", UUID.class)),
                Columns.rollout(row, "rollout"),
                row.getString("name"),
                Columns.person(row, "lead"),
                row.getInt("people"),
                optionalPerson(row, "champion"),
                TeamState.valueOf(row.getString("state")),
                optionalNumber(row, "wave"),
                optionalInstant(row, "live_at"));
    }
}
