package io.crossing.demo;

import io.crossing.people.Person;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItems;
import java.util.Random;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes a sample rollout to a stage, each step done by the colleague whose it is. */
@Component
@Profile("demo")
class SampleJourney {

    private static final int MOST_STEPS = 200;

    private final Rollouts rollouts;
    private final WorkItems items;
    private final SampleWork work;

    SampleJourney(Rollouts rollouts, WorkItems items, SampleWork work) {
        this.rollouts = rollouts;
        this.items = items;
        this.work = work;
    }

    void to(Rollout rollout, StageId stage) {
        Random chance = new Random(rollout.name().hashCode());
        for (int step = 0;
                step < MOST_STEPS && !stage.equals(rollouts.get(rollout.id()).stage());
                step++) {
            if (!stepOn(rollout.id(), chance)) {
                throw new IllegalStateException(
                        "The sample rollout \"" + rollout.name() + "\" does not get to " + stage + ".");
            }
        }
    }

    private boolean stepOn(RolloutId rollout, Random chance) {
        return items.openOf(rollout).stream().anyMatch(item -> done(item, chance));
    }

    private boolean done(WorkItem item, Random chance) {
        return work.doer(item)
                .filter((Person person) -> work.done(item, person, chance))
                .isPresent();
    }
}
