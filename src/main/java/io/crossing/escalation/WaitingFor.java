package io.crossing.escalation;

import io.crossing.process.PersonId;
import io.crossing.process.WorkItemId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a late stage waits for.
 *
 * @param task what somebody is asked to do, with the team where there is one
 * @param person who holds it; absent while nobody does
 * @param offeredTo the roles it is offered to while nobody holds it
 * @param since when they were asked
 */
public record WaitingFor(
        WorkItemId id, String task, @Nullable PersonId person, Set<String> offeredTo, Instant since) {

    public WaitingFor {
        offeredTo = Set.copyOf(offeredTo);
    }
}
