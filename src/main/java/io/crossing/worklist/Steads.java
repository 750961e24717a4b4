package io.crossing.worklist;

import io.crossing.people.StandsInFor;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In whose stead a person can act at a moment: for those who are away, and where they were asked to for one thing.
 *
 * @param absent those who are away
 */
public record Steads(PersonId person, List<StandsInFor> absent) {

    public Steads {
        absent = List.copyOf(absent);
    }

    /** Whose work it is, if the person would do it on their behalf. */
    public Optional<PersonId> onBehalfOf(WorkItem item) {
        PersonId assignee = item.assignee();
        if (assignee == null || item.heldBy(person) || item.excluded().contains(person)) {
            return Optional.empty();
        }
        boolean standsIn =
                item.standIns().contains(person) || item.delegable() && standsInFor(assignee, item.rollout());
        return standsIn ? Optional.of(assignee) : Optional.empty();
    }

    /** Whether it was offered by name to somebody who is away and for whom the person stands in. */
    boolean offered(WorkItem item) {
        return item.delegable() && item.people().stream().anyMatch(one -> standsInFor(one, item.rollout()));
    }

    private boolean standsInFor(PersonId one, RolloutId rollout) {
        return in(rollout).anyMatch(stead -> stead.absent().equals(one));
    }

    private Stream<StandsInFor> in(RolloutId rollout) {
        return absent.stream().filter(stead -> stead.in(rollout));
    }
}
