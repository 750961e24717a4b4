package io.crossing.process;

import java.time.Instant;
import java.util.Optional;

/** Tells when a stage that a rollout is in was due, as its record shows it. */
@FunctionalInterface
public interface ShownDeadlines {
    Optional<Instant> dueAt(StageId stage);
}
