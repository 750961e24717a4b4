package io.crossing.rollout;

import io.crossing.process.FormRef;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.process.TeamId;
import io.crossing.process.WorkItemId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence to be kept.
 *
 * @param task the element id of the task it was given at, for example {@code Task_NameOwner}, or of the gate
 * @param title what people call it: the task's name
 * @param by who gave it; absent where a gate decided
 * @param onBehalfOf whom they stood in for
 */
public record NewEvidence(
        RolloutId rollout,
        @Nullable StageId stage,
        @Nullable TeamId team,
        @Nullable WorkItemId workItem,
        String task,
        String title,
        @Nullable FormRef form,
        Map<String, Object> answers,
        @Nullable PersonId by,
        @Nullable PersonId onBehalfOf) {}
