/** A rollout that stalls: noticed by itself or called, diagnosed from the evidence on record, decided by the sponsor. */
@ApplicationModule(
        displayName = "Stall",
        allowedDependencies = {"process", "process::form", "people", "web", "rollout", "worklist", "adoption"})
@NullMarked
package io.crossing.stall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
