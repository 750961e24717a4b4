package io.crossing.rollout;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.ProcessValues;
import io.crossing.process.ProcessVariable;
import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.rollout.RoleHeld.Kind;
import io.crossing.rollout.jdbc.JdbcRolesHeld;
import io.crossing.rollout.jdbc.JdbcRollouts;
import io.crossing.rollout.jdbc.Participants;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts others in the place of somebody who leaves for good. Owner and sponsor have to accept, so the rollout asks for the next
 * ones, and the deputies stand in.
 */
@Service
public class PassingOnRoles {

    private static final Map<Kind, ProcessVariable<String>> VARIABLES = Map.of(
            Kind.LEAD, PilotToScale.LEAD,
            Kind.DEPUTY, PilotToScale.DEPUTY,
            Kind.QUALITY_CHECKER, PilotToScale.QUALITY_CHECKER);

    private final JdbcRolesHeld roles;
    private final JdbcRollouts rollouts;
    private final Participants participants;
    private final Departures departures;
    private final Processes processes;
    private final Ledger ledger;
    private final People people;

    PassingOnRoles(
            JdbcRolesHeld roles,
            JdbcRollouts rollouts,
            Participants participants,
            Departures departures,
            Processes processes,
            Ledger ledger,
            People people) {
        this.roles = roles;
        this.rollouts = rollouts;
        this.participants = participants;
        this.departures = departures;
        this.processes = processes;
        this.ledger = ledger;
        this.people = people;
    }

    /**
     * Passes everything on that somebody is in rollouts.
     *
     * @param successor who takes each role
     * @param by who says so: the one who leaves, or a process admin
     */
    @Transactional
    public void passOn(PersonId leaver, Function<RoleHeld, PersonId> successor, PersonId by) {
        Map<RolloutId, List<RoleHeld>> held =
                roles.of(leaver).stream().collect(Collectors.groupingBy(RoleHeld::rollout));
        held.forEach((rollout, theirs) -> passOn(rollouts.locked(rollout), theirs, leaver, successor, by));
    }

    private void passOn(
            Rollout rollout,
            List<RoleHeld> theirs,
            PersonId leaver,
            Function<RoleHeld, PersonId> successor,
            PersonId by) {
        theirs.stream()
                .filter(role -> !role.kind().asksForSuccessor())
                .forEach(role -> pass(rollout, role, leaver, heir(rollout, role, successor), by));
        if (theirs.stream().anyMatch(role -> role.kind().asksForSuccessor())) {
            departures.leaves(rollout.id(), leaver, by, leaves(leaver));
        }
    }

    /** Nobody is deputy to themselves: where the successor is owner already, the lead is deputy. */
    private static PersonId heir(Rollout rollout, RoleHeld role, Function<RoleHeld, PersonId> successor) {
        PersonId heir = successor.apply(role);
        boolean deputyToSelf = role.kind() == Kind.DEPUTY && heir.equals(rollout.owner())
                || role.kind() == Kind.SPONSOR_DEPUTY && heir.equals(rollout.sponsor());
        return deputyToSelf ? rollout.lead() : heir;
    }

    private void pass(Rollout rollout, RoleHeld role, PersonId leaver, PersonId heir, PersonId by) {
        roles.pass(role, leaver, heir);
        participants.add(rollout.id(), heir);
        ProcessVariable<String> variable = VARIABLES.get(role.kind());
        if (variable != null) {
            processes.set(rollout.process(), rollout.id(), ProcessValues.none().with(variable, heir.value()));
        }
        ledger.explain(
                rollout.id(),
                by,
                Sentence.of("history.passed-on", name(heir), words(role), name(leaver)),
                leaves(leaver));
    }

    private Sentence leaves(PersonId leaver) {
        return Sentence.of("history.leaves", name(leaver));
    }

    private static Sentence words(RoleHeld role) {
        String key = "history.role." + role.kind();
        return role.what() == null ? Sentence.of(key) : Sentence.of(key, role.what());
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
