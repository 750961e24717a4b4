package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.process.TeamId;
import io.crossing.process.WorkItemId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rollout waits for.
 *
 * @param task what somebody is asked to do
 * @param person who holds it; absent while nobody does
 * @param offeredTo the role it is offered to, such as {@code participant}; absent where it is somebody's own
 * @param since when it was asked
 */
public record WaitingOn(
        WorkItemId workItem,
        RolloutId rollout,
        String task,
        @Nullable StageId stage,
        @Nullable TeamId team,
        @Nullable PersonId person,
        @Nullable String offeredTo,
        Instant since) {}
