package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutPeopleChanged;
import io.crossing.rollout.Rollouts;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes who waits for a work item because they lead, sponsor or own its rollout. */
@Component
class Watchers {

    private final Rollouts rollouts;
    private final JdbcWorkItems items;
    private final Offers offers;

    Watchers(Rollouts rollouts, JdbcWorkItems items, Offers offers) {
        this.rollouts = rollouts;
        this.items = items;
        this.offers = offers;
    }

    void watch(WorkItem item, Rollout rollout) {
        offers.watch(item, of(rollout));
    }

    @EventListener
    void on(RolloutPeopleChanged changed) {
        Set<PersonId> watchers = of(rollouts.get(changed.rollout()));
        items.openOf(changed.rollout()).forEach(item -> offers.watch(item, watchers));
    }

    private static Set<PersonId> of(Rollout rollout) {
        return Stream.of(rollout.lead(), rollout.sponsor(), rollout.owner())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
