package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkItemId;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that was attached to a work item, as a part of the rollout's record.
 *
 * @param task what people call the work item
 * @param size in bytes
 * @param sha256 of its content, in 64 hexadecimal digits; the history has it too
 */
public record Attachment(
        UUID id,
        RolloutId rollout,
        WorkItemId workItem,
        String task,
        String name,
        String mediaType,
        long size,
        String sha256,
        PersonId by,
        Instant at) {}
