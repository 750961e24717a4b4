package io.crossing.worklist;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds who takes over the work of somebody who has left: the deputy, then the lead of the rollout, then any lead. */
@Component
class Heirs {

    private final Rollouts rollouts;
    private final Receivers receivers;
    private final People people;

    Heirs(Rollouts rollouts, Receivers receivers, People people) {
        this.rollouts = rollouts;
        this.receivers = receivers;
        this.people = people;
    }

    Optional<PersonId> of(WorkItem item, PersonId leaver) {
        Rollout rollout = rollouts.get(item.rollout());
        Stream<PersonId> known = Stream.of(
                        leaver.equals(rollout.owner()) ? rollout.deputy() : null,
                        leaver.equals(rollout.sponsor()) ? rollout.sponsorDeputy() : null,
                        rollout.lead())
                .filter(Objects::nonNull);
        Stream<PersonId> leads = people.inRole(Role.LEAD).stream().map(Person::id);
        return Stream.concat(known, leads)
                .filter(person -> !person.equals(leaver))
                .filter(person -> receivers.canHave(item, person))
                .findFirst();
    }
}
