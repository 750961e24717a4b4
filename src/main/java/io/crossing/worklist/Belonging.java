package io.crossing.worklist;

import io.crossing.process.RolloutId;
import org.jspecify.annotations.Nullable;

/** What a work item belongs to, by the names that people know. */
record Belonging(
        RolloutId rollout,
        String rolloutName,
        String area,
        @Nullable String stageName,
        @Nullable String teamName) {}
