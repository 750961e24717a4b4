package io.crossing.rollout.step;

import io.crossing.process.DiagramHelper;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.TeamId;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.stereotype.Component;

/** The word {@code rollout} in expressions of diagrams: who decides, which teams, since when. */
@Component
class RolloutWords implements DiagramHelper {

    private final Rollouts rollouts;
    private final WhoOfRollout who;
    private final TeamsOfRollout teams;

    RolloutWords(Rollouts rollouts, WhoOfRollout who, TeamsOfRollout teams) {
        this.rollouts = rollouts;
        this.who = who;
        this.teams = teams;
    }

    @Override
    public String name() {
        return "rollout";
    }

    @Override
    public Object call(String function, List<?> arguments, RolloutId rollout) {
        return switch (function) {
            case "decider" ->
                who.decides(rollouts.get(rollout), text(function, arguments, 0, 1))
                        .value();
            case "teamLead", "champion" ->
                ofTeam(function, team(function, arguments, 1), rollout).value();
            case "nextReport" -> teams.nextReport(rollout, team(function, arguments, 1));
            case "afterGoLive" -> teams.afterGoLive(rollout, team(function, arguments, 2), period(function, arguments));
            default -> {
                none(function, arguments);
                yield plain(function, rollouts.get(rollout));
            }
        };
    }

    private Object plain(String function, Rollout rollout) {
        return switch (function) {
            case "pilotTeam" ->
                rollout.pilotTeam().stream().map(PersonId::value).toList();
            case "owner" -> who.owns(rollout).value();
            case "lead" -> rollout.lead().value();
            case "sponsor" -> rollout.sponsor().value();
            case "teamsToInvolve" -> teams.toInvolve(rollout.id());
            case "teamsInScope" -> teams.inScope(rollout.id());
            case "teamsInNextWave" -> teams.inNextWave(rollout.id());
            case "anotherWave" -> !teams.inNextWave(rollout.id()).isEmpty();
            default ->
                throw new IllegalArgumentException("There is no \"rollout." + function
                        + "\". There are: decider, pilotTeam, owner, lead, sponsor, teamsToInvolve, teamsInScope, "
                        + "teamsInNextWave, anotherWave, teamLead, champion, nextReport, afterGoLive.");
        };
    }

    private PersonId ofTeam(String function, TeamId team, RolloutId rollout) {
        Rollout known = rollouts.get(rollout);
        return function.equals("champion") ? who.isChampion(known, team) : who.leadsTeam(known, team);
    }

    private static void none(String function, List<?> arguments) {
        if (!arguments.isEmpty()) {
            throw new IllegalArgumentException("\"rollout." + function + "\" takes nothing in its brackets.");
        }
    }

    private static String text(String function, List<?> arguments, int position, int count) {
        if (arguments.size() != count || arguments.get(position) == null) {
            throw new IllegalArgumentException(
                    "\"rollout." + function + "\" takes " + (count == 1 ? "one value" : count + " values") + ".");
        }
        return String.valueOf(arguments.get(position));
    }

    private static TeamId team(String function, List<?> arguments, int count) {
        String id = text(function, arguments, 0, count);
        try {
            return TeamId.of(id);
        } catch (IllegalArgumentException notAnId) {
            throw new IllegalArgumentException(
                    "\"rollout." + function + "\" takes a team; \"" + id + "\" is none.", notAnId);
        }
    }

    private static Period period(String function, List<?> arguments) {
        String days = text(function, arguments, 1, 2);
        try {
            return Period.parse(days);
        } catch (DateTimeParseException notAPeriod) {
            throw new IllegalArgumentException(
                    "\"rollout." + function + "\" takes working days such as 'P30D'; \"" + days + "\" are none.",
                    notAPeriod);
        }
    }
}
