package io.crossing.rollout;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.rollout.jdbc.Participants;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells from the record who takes part. */
@Component
class InvolvementOnRecord implements Involvement {

    private final Rollouts rollouts;
    private final Participants participants;
    private final People people;
    private final Clock clock;

    InvolvementOnRecord(Rollouts rollouts, Participants participants, People people, Clock clock) {
        this.rollouts = rollouts;
        this.participants = participants;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Rollout visibleTo(Person person, RolloutId rollout) {
        if (!maySee(person, rollout)) {
            throw new RolloutUnknown(rollout);
        }
        return rollouts.get(rollout);
    }

    @Override
    public boolean maySee(Person person, RolloutId rollout) {
        return person.seesEverything()
                || person.is(Role.FOUNDER)
                || participants.has(rollout, person.id())
                || standsInForSomebody(person, rollout);
    }

    private boolean standsInForSomebody(Person person, RolloutId rollout) {
        return people.standsInFor(person.id(), clock.instant()).stream()
                .anyMatch(stead -> stead.in(rollout) && participants.has(rollout, stead.absent()));
    }

    @Override
    public Set<PersonId> people(RolloutId rollout) {
        return participants.of(rollout);
    }

    @Override
    public void takesPart(RolloutId rollout, PersonId person) {
        participants.add(rollout, person);
    }
}
