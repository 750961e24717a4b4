package io.crossing.rollout.jdbc;

import io.crossing.process.PersonId;
import io.crossing.process.TeamId;
import io.crossing.rollout.RoleHeld;
import io.crossing.rollout.RoleHeld.Kind;
import io.crossing.rollout.RolesHeld;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and rewrites who is what in rollouts. */
@Repository
public class JdbcRolesHeld implements RolesHeld {

    private static final String RUNNING = " r.state in ('RUNNING', 'ON_HOLD') ";
    private static final Map<Kind, String> COLUMNS = Map.of(
            Kind.LEAD, "lead",
            Kind.OWNER, "owner",
            Kind.DEPUTY, "deputy",
            Kind.SPONSOR, "sponsor",
            Kind.SPONSOR_DEPUTY, "sponsor_deputy",
            Kind.QUALITY_CHECKER, "quality_checker");

    private final JdbcClient jdbc;

    JdbcRolesHeld(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RoleHeld> of(PersonId person) {
        List<RoleHeld> held = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            held.addAll(of(person, kind));
        }
        return held;
    }

    private List<RoleHeld> of(PersonId person, Kind kind) {
        String from = switch (kind) {
            case TEAM_LEAD ->
                "t.id as team, t.name as what from rollout r join team t on t.rollout = r.id where t.lead = :person and t.state <> 'LEFT_OUT' and";
            case CHAMPION ->
                "t.id as team, t.name as what from rollout r join team t on t.rollout = r.id where t.champion = :person and t.state <> 'LEFT_OUT' and";
            case DECIDER ->
                "null as team, d.decision as what from rollout r join decision_right d on d.rollout = r.id where d.decider = :person and";
            default -> "null as team, null as what from rollout r where r." + COLUMNS.get(kind) + " = :person and";
        };
        return jdbc.sql("select r.id, r.name, " + from + RUNNING + "order by lower(r.name), r.id")
                .param("person", person.value())
                .query((row, number) -> held(row, kind))
                .list();
    }

    private static RoleHeld held(ResultSet row, Kind kind) throws SQLException {
        String team = row.getString("team");
        return new RoleHeld(
                Columns.rollout(row, "id"),
                row.getString("name"),
                kind,
                team == null ? null : new TeamId(UUID.fromString(team)),
                row.getString("what"));
    }

    /** Somebody else is that from now on; for owner and sponsor, who have to accept, nothing happens. */
    public void pass(RoleHeld role, PersonId from, PersonId to) {
        String change = switch (role.kind()) {
            case TEAM_LEAD -> "update team set lead = :to where rollout = :rollout and lead = :from and id = :team";
            case CHAMPION ->
                "update team set champion = :to where rollout = :rollout and champion = :from and id = :team";
            case DECIDER ->
                "update decision_right set decider = :to where rollout = :rollout and decider = :from and decision = :what";
            case OWNER, SPONSOR -> "";
            default -> {
                String column = COLUMNS.get(role.kind());
                yield "update rollout set " + column + " = :to where id = :rollout and " + column + " = :from";
            }
        };
        if (!change.isEmpty()) {
            TeamId team = role.team();
            jdbc.sql(change)
                    .param("to", to.value())
                    .param("from", from.value())
                    .param("rollout", role.rollout().value())
                    .param("team", team == null ? null : team.value())
                    .param("what", role.what())
                    .update();
        }
    }
}
