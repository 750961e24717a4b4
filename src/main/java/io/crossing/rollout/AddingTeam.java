package io.crossing.rollout;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.StageId;
import io.crossing.rollout.Pilot.TeamToReach;
import io.crossing.rollout.jdbc.JdbcRollouts;
import io.crossing.rollout.jdbc.JdbcTeams;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds a team to a running rollout. It is brought in as every team: before the handoff its turn comes by itself, at the latest when the handoff finds that
 * it is not involved; after that the stage <em>Involvement</em> is opened again, in which only the new team is asked, and what the others did stands.
 */
@Service
public class AddingTeam {

    private static final int MOST_PEOPLE = 1_000_000;
    private static final int MOST_TEAMS = 100;
    private static final int LONGEST_NAME = 200;
    private static final Set<StageId> PAST = Set.of(PilotToScale.HANDOFF, PilotToScale.SCALE, PilotToScale.EMBEDDING);

    private final JdbcRollouts rollouts;
    private final JdbcTeams teams;
    private final Rights rights;
    private final People people;
    private final Involvement involvement;
    private final Processes processes;
    private final Ledger ledger;

    AddingTeam(
            JdbcRollouts rollouts,
            JdbcTeams teams,
            Rights rights,
            People people,
            Involvement involvement,
            Processes processes,
            Ledger ledger) {
        this.rollouts = rollouts;
        this.teams = teams;
        this.rights = rights;
        this.people = people;
        this.involvement = involvement;
        this.processes = processes;
        this.ledger = ledger;
    }

    /**
     * Adds it.
     *
     * @param lead the team lead's id
     * @param size how many people would use it
     * @throws NotAllowed unless {@code by} decides on teams, is the sponsor or stands in for one of them
     * @throws RolloutEndedAlready if the rollout is over or on hold
     * @throws AnswersRefused naming each field that is missing or cannot be so
     */
    @Transactional
    public Team add(
            RolloutId id,
            PersonId by,
            @Nullable String name,
            @Nullable String lead,
            @Nullable Integer size,
            @Nullable String reason) {
        Rollout rollout = rollouts.locked(id);
        PersonId absent = rights.narrow(rollout, by, null);
        StillRunning.mustMove(rollout);
        Said said = new Said();
        String called = name(said, id, name);
        PersonId leads = lead(said, rollout, lead);
        if (size == null || size < 1 || size > MOST_PEOPLE) {
            said.refuse("people", Sentence.of("rollout.refused.team.people"));
        }
        String why = said.text("reason", reason, Sentence.of("rollout.refused.team.why"));
        said.check();
        teams.add(id, teams.of(id).size() + 1, new TeamToReach(called, leads, Objects.requireNonNull(size)));
        involvement.takesPart(id, leads);
        ledger.write(id, by, absent, Sentence.of("history.team.added", called), why);
        bringIn(rollout, by, absent);
        return teams.of(id).stream()
                .filter(team -> team.name().equals(called))
                .findFirst()
                .orElseThrow();
    }

    /** Whether this person may add a team now. */
    public boolean may(Rollout rollout, PersonId person) {
        return rollout.state() == RolloutState.RUNNING && rights.mayNarrow(rollout, person);
    }

    private void bringIn(Rollout rollout, PersonId by, @Nullable PersonId absent) {
        StageId stage = rollout.stage();
        if (stage != null && PAST.contains(stage)) {
            ledger.write(rollout.id(), by, absent, Sentence.of("history.team.reopened"), null);
            processes.reopen(rollout.process(), rollout.id(), PilotToScale.INVOLVEMENT);
        }
    }

    private String name(Said said, RolloutId id, @Nullable String name) {
        String called = said.text("name", name, Sentence.of("rollout.refused.team.name"));
        List<Team> known = teams.of(id);
        if (called.length() > LONGEST_NAME) {
            said.refuse("name", Sentence.of("rollout.refused.team.long"));
        } else if (known.stream().anyMatch(team -> team.name().equalsIgnoreCase(called))) {
            said.refuse("name", Sentence.of("rollout.refused.team.twice"));
        } else if (known.size() >= MOST_TEAMS) {
            said.refuse("name", Sentence.of("rollout.refused.team.most"));
        }
        return called;
    }

    private PersonId lead(Said said, Rollout rollout, @Nullable String lead) {
        Person person = lead == null || lead.isBlank()
                ? null
                : people.find(new PersonId(lead.strip())).filter(Person::active).orElse(null);
        if (person == null) {
            said.refuse("lead", Sentence.of("rollout.refused.team.lead"));
            return rollout.lead();
        }
        return person.id();
    }
}
