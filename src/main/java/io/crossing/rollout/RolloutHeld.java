package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a rollout, or of one of its stages, stands.
 *
 * @param stage absent where the whole rollout stands
 * @param until the last day; it goes on by itself the day after
 */
public record RolloutHeld(
        RolloutId rollout, @Nullable StageId stage, LocalDate until, String reason, PersonId by, Instant at) {}
