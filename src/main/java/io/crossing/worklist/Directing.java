package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.rollout.Rollouts;
import org.springframework.stereotype.Component;

/** Says who may give other people's work to somebody: leads, process admins, and the lead of the rollout. */
@Component
class Directing {

    private final Rollouts rollouts;

    Directing(Rollouts rollouts) {
        this.rollouts = rollouts;
    }

    boolean may(Person person, WorkItem item) {
        return person.seesEverything()
                || rollouts.find(item.rollout())
                        .filter(rollout -> rollout.lead().equals(person.id()))
                        .isPresent();
    }
}
