package io.crossing.escalation;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.process.ProcessVariable;
import io.crossing.process.Processes;
import io.crossing.rollout.PilotToScale;
import io.crossing.rollout.Rollout;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who hears of an escalation on which rung: the sponsor, the sponsor's deputy, whom the sponsor answers to, the founder. While
 * the sponsor has left and no successor has confirmed, everybody is told one rung earlier. Somebody who has no account any more is passed
 * over for the next above.
 */
@Component
class Hearers {

    private static final int FOUNDER = 3;

    private final People people;
    private final Processes processes;

    Hearers(People people, Processes processes) {
        this.people = people;
        this.processes = processes;
    }

    /** Who is told on this rung; the lead where nobody above is left. */
    PersonId at(int rung, Rollout rollout) {
        return from(level(rung) + (sponsorMissing(rollout) ? 1 : 0), rollout);
    }

    /** Who is next above the sponsor. */
    PersonId afterSponsor(Rollout rollout) {
        return from(1, rollout);
    }

    private PersonId from(int level, Rollout rollout) {
        return Stream.<Supplier<Optional<PersonId>>>of(
                        () -> there(rollout.sponsor()),
                        () -> there(rollout.sponsorDeputy()),
                        () -> superiorOfSponsor(rollout),
                        this::founder)
                .skip(Math.min(level, FOUNDER))
                .flatMap(person -> person.get().stream())
                .findFirst()
                .orElse(rollout.lead());
    }

    /** The first rung and the reminder go to the same person. */
    private static int level(int rung) {
        return Math.max(0, rung - 2);
    }

    /** Whether the sponsor has left and no successor has confirmed: the diagram then works with whoever stands in. */
    private boolean sponsorMissing(Rollout rollout) {
        boolean unconfirmed = read(rollout, PilotToScale.SPONSOR_CONFIRMED)
                .filter(confirmed -> !confirmed)
                .isPresent();
        boolean stoodInFor = read(rollout, PilotToScale.SPONSOR)
                .filter(sponsor -> !sponsor.equals(rollout.sponsor().value()))
                .isPresent();
        return there(rollout.sponsor()).isEmpty() || (unconfirmed && stoodInFor);
    }

    private <T> Optional<T> read(Rollout rollout, ProcessVariable<T> variable) {
        return processes.get(rollout.process(), rollout.id(), variable);
    }

    private Optional<PersonId> superiorOfSponsor(Rollout rollout) {
        return there(rollout.answersTo())
                .or(() -> people.find(rollout.sponsor()).map(Person::superior).flatMap(this::there));
    }

    private Optional<PersonId> founder() {
        return people.inRole(Role.FOUNDER).stream().map(Person::id).findFirst();
    }

    private Optional<PersonId> there(@Nullable PersonId person) {
        return Optional.ofNullable(person).filter(people::isActive);
    }
}
