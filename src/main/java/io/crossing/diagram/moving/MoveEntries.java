package io.crossing.diagram.moving;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A move as somebody enters it; {@link ReadingMoveEntries} makes an order of it.
 *
 * @param rollouts ids of those to move; all that run on the old version where absent
 */
public record MoveEntries(
        @Nullable Integer fromVersion,
        @Nullable Integer toVersion,
        Map<String, @Nullable String> mapping,
        @Nullable String timers,
        Map<String, @Nullable String> timersOf,
        boolean dryRun,
        @Nullable List<@Nullable String> rollouts,
        @Nullable String reason) {}
