package io.crossing.rollout;

import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.util.Set;

/** Who takes part in a rollout, and who may see it: those who take part, and leads, founders and process admins. */
public interface Involvement {

    /** @throws RolloutUnknown if the rollout is not this person's to see, or there is none */
    Rollout visibleTo(Person person, RolloutId rollout);

    boolean maySee(Person person, RolloutId rollout);

    /** Everybody who takes part: lead, sponsor and deputy, owner and deputy, pilot team, team leads, champions, whoever had a task. */
    Set<PersonId> people(RolloutId rollout);

    /** Notes that somebody takes part from now on, for example because they were given a task. */
    void takesPart(RolloutId rollout, PersonId person);
}
