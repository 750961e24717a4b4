/** Changing the process: drafts of diagrams, tables and forms, what they may contain and change, and how running rollouts follow. */
@ApplicationModule(
        displayName = "Diagrams",
        allowedDependencies = {"process", "process::form", "people", "web", "rollout"})
@NullMarked
package io.crossing.diagram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
