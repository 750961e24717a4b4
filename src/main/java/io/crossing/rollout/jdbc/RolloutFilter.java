package io.crossing.rollout.jdbc;

import io.crossing.process.PersonId;
import io.crossing.rollout.RolloutState;
import org.jspecify.annotations.Nullable;

/**
 * Which rollouts somebody looks for; what is absent does not matter.
 *
 * @param reader who looks; absent for those who see every rollout
 * @param stage the stage's id or name
 * @param overdue whether the stage's deadline has passed
 * @param sponsor the sponsor's id
 * @param owner the owner's id
 * @param area the business area or a part of it
 * @param text a part of the name, the summary or the business area
 */
public record RolloutFilter(
        @Nullable PersonId reader,
        @Nullable String stage,
        @Nullable RolloutState state,
        @Nullable Boolean overdue,
        @Nullable String sponsor,
        @Nullable String owner,
        @Nullable String area,
        @Nullable String text) {}
