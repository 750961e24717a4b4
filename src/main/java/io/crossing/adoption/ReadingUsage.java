package io.crossing.adoption;

import io.crossing.adoption.UsageProblem.Fact;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Activation;
import io.crossing.rollout.Activations;
import io.crossing.rollout.Team;
import io.crossing.rollout.TeamState;
import io.crossing.rollout.Teams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands a usage export row by row; nothing is changed by reading. */
@Component
class ReadingUsage {

    private static final int MOST_DAYS = 1_000;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final int WHOLE = 100;

    private final Teams teams;
    private final Activations activations;

    ReadingUsage(Teams teams, Activations activations) {
        this.teams = teams;
        this.activations = activations;
    }

    /** @param day the day that holds for the whole file, where it has no column for it */
    UsageRead read(RolloutId rollout, UsageFile file, UsageColumns columns, @Nullable Integer day) {
        List<Team> reached = teams.inScope(rollout);
        List<Activation> onRecord = activations.activation(rollout);
        List<UsageRow> rows = new ArrayList<>();
        List<UsageProblem> problems = new ArrayList<>();
        for (UsageFile.Line line : file.rows()) {
            new Row(line, columns, day, reached, onRecord).read(problems).ifPresent(rows::add);
        }
        return new UsageRead(file.header(), columns, rows, problems);
    }

    /** One row while it is being understood. */
    private record Row(
            UsageFile.Line line,
            UsageColumns columns,
            @Nullable Integer day,
            List<Team> reached,
            List<Activation> onRecord) {

        Optional<UsageRow> read(List<UsageProblem> problems) {
            List<UsageProblem> found = new ArrayList<>();
            Team team = team(found);
            Integer on = day != null && columns.day() == null ? day : number(found, "day", columns.day(), 0, MOST_DAYS);
            Integer outOf = columns.outOf() == null
                    ? (team == null ? null : Integer.valueOf(team.people()))
                    : number(found, "outOf", columns.outOf(), 1, MOST_PEOPLE);
            Integer activated = number(found, "activated", columns.activated(), 0, MOST_PEOPLE);
            if (outOf != null && activated != null && activated > outOf) {
                found.add(problem("activated", Fact.MORE_THAN_EVERYBODY, activated, outOf, (int)
                        ((long) activated * WHOLE / outOf)));
            }
            problems.addAll(found);
            return found.isEmpty() && team != null && on != null && activated != null && outOf != null
                    ? Optional.of(
                            new UsageRow(line.number(), team, on, activated, outOf, known(team, on, activated, outOf)))
                    : Optional.empty();
        }

        private @Nullable Team team(List<UsageProblem> found) {
            String named = line.cell(columns.team());
            if (named.isEmpty()) {
                found.add(problem("team", Fact.TEAM_MISSING));
                return null;
            }
            Team team = reached.stream()
                    .filter(one -> one.name().equalsIgnoreCase(named)
                            || one.id().toString().equals(named))
                    .findFirst()
                    .orElse(null);
            if (team == null) {
                found.add(problem(
                        "team",
                        Fact.TEAM_UNKNOWN,
                        named,
                        reached.stream().map(Team::name).collect(Collectors.joining(", "))));
            } else if (team.state() != TeamState.LIVE) {
                found.add(problem("team", Fact.NOT_LIVE, team.name()));
            }
            return team;
        }

        private @Nullable Integer number(
                List<UsageProblem> found, String field, @Nullable String column, int least, int most) {
            String cell = line.cell(column);
            OptionalInt number = WholeNumber.in(cell);
            if (number.isEmpty()) {
                found.add(problem(field, Fact.NOT_WHOLE, cell));
                return null;
            }
            if (number.getAsInt() < least || number.getAsInt() > most) {
                found.add(problem(field, Fact.OUT_OF_RANGE, least, most));
                return null;
            }
            return number.getAsInt();
        }

        /** The newest figures for that day are these. */
        private boolean known(Team team, int on, int activated, int outOf) {
            return onRecord.stream()
                    .filter(report -> report.team().equals(team.id()) && report.day() == on)
                    .findFirst()
                    .filter(report -> report.activated() == activated && report.outOf() == outOf)
                    .isPresent();
        }

        private UsageProblem problem(String field, Fact fact, Object... arguments) {
            return new UsageProblem(line.number(), field, fact, List.of(arguments));
        }
    }
}
