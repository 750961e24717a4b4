package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.Involvement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody do a work item on behalf of whoever has it, who keeps it. */
@Service
public class StandingIn {

    private final JdbcWorkItems items;
    private final Offers offers;
    private final Involvement involvement;

    StandingIn(JdbcWorkItems items, Offers offers, Involvement involvement) {
        this.items = items;
        this.offers = offers;
        this.involvement = involvement;
    }

    /**
     * Allows it from now on; it appears in the person's own list, and they take part in the rollout.
     *
     * @throws WorkItemUnknown if there is none
     */
    @Transactional
    public void allow(WorkItemId id, PersonId person) {
        WorkItem item = items.locked(id);
        offers.add(id, OfferKind.STAND_IN, person.value(), item.open(), DueOrder.of(item.dueAt()));
        involvement.takesPart(item.rollout(), person);
    }
}
