package io.crossing.rollout;

import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.TeamId;
import io.crossing.rollout.jdbc.JdbcRollouts;
import io.crossing.rollout.jdbc.Measurements;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts figures about use on record that come from elsewhere than a task, such as the tool's own statistics. */
@Service
public class ReportingActivation {

    private static final int MOST_DAYS = 1_000;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final int LONGEST_SOURCE = 200;
    private static final int WHOLE = 100;

    private final JdbcRollouts rollouts;
    private final Teams teams;
    private final Measurements measurements;
    private final Ledger ledger;
    private final Clock clock;

    ReportingActivation(JdbcRollouts rollouts, Teams teams, Measurements measurements, Ledger ledger, Clock clock) {
        this.rollouts = rollouts;
        this.teams = teams;
        this.measurements = measurements;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Keeps the figures.
     *
     * @param day working days since the team went live
     * @throws NotAllowed unless {@code by} is owner, lead, team lead, champion or process admin
     * @throws RolloutEndedAlready if the rollout is over
     * @throws AnswersRefused if something is missing or cannot be so
     */
    @Transactional
    public Activation report(
            RolloutId id,
            Person by,
            @Nullable String team,
            @Nullable Integer day,
            @Nullable Integer activated,
            @Nullable Integer outOf,
            @Nullable String source) {
        Rollout rollout = rollouts.locked(id);
        Said said = new Said();
        Team known = team(id, team).orElse(null);
        mustBeAllowed(rollout, known, by);
        StillRunning.must(rollout);
        if (known == null) {
            said.refuse("team", Sentence.of("rollout.refused.report.team"));
        }
        int days = number(said, "day", day, 0, MOST_DAYS);
        int all = number(said, "outOf", outOf, 1, MOST_PEOPLE);
        int using = number(said, "activated", activated, 0, MOST_PEOPLE);
        if (outOf != null && using > all) {
            said.refuse(
                    "activated", Sentence.of("rollout.refused.report.more", using, all, (long) using * WHOLE / all));
        }
        String from = said.text("source", source, Sentence.of("rollout.refused.report.source"));
        if (from.length() > LONGEST_SOURCE) {
            said.refuse("source", Sentence.of("rollout.refused.longer", LONGEST_SOURCE));
        }
        said.check();
        Activation activation = new Activation(
                UUID.randomUUID(),
                Objects.requireNonNull(known).id(),
                days,
                using,
                all,
                from,
                by.id(),
                clock.instant());
        measurements.add(id, activation);
        ledger.write(id, by.id(), null, Sentence.of("history.activation", known.name(), using, all, days), from);
        return activation;
    }

    /** Whether this person may report for one of the teams at least. */
    public boolean may(Rollout rollout, Person person) {
        return leads(rollout, person) || teams.inScope(rollout.id()).stream().anyMatch(team -> isOf(team, person.id()));
    }

    private Optional<Team> team(RolloutId rollout, @Nullable String id) {
        try {
            return id == null
                    ? Optional.empty()
                    : teams.find(TeamId.of(id)).filter(team -> team.rollout().equals(rollout));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static void mustBeAllowed(Rollout rollout, @Nullable Team team, Person by) {
        if ((team == null || !isOf(team, by.id())) && !leads(rollout, by)) {
            throw new NotAllowed(Sentence.of("rollout.refused.report"));
        }
    }

    private static boolean leads(Rollout rollout, Person person) {
        return person.id().equals(rollout.owner())
                || person.id().equals(rollout.lead())
                || person.is(Role.PROCESS_ADMIN);
    }

    private static boolean isOf(Team team, PersonId person) {
        return person.equals(team.lead()) || person.equals(team.champion());
    }

    private static int number(Said said, String field, @Nullable Integer number, int least, int most) {
        if (number == null || number < least || number > most) {
            said.refuse(field, Sentence.of("rollout.refused.number", String.valueOf(least), String.valueOf(most)));
            return least;
        }
        return number;
    }
}
