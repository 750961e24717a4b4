/** A rollout: its stages, people, decision rights, budget, evidence, scope and outcome. */
@ApplicationModule(
        displayName = "Rollout",
        allowedDependencies = {"process", "process::form", "people", "web"})
@NullMarked
package io.crossing.rollout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
