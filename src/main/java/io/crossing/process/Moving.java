package io.crossing.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says where a due date of a rollout comes to lie, because its clock stood still or its days are counted anew. */
@FunctionalInterface
public interface Moving {

    /** @param stage what it belongs to; absent for what runs beside the stages */
    Instant moved(@Nullable StageId stage, Instant due);
}
