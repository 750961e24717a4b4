/** Adoption: who really uses a workflow at 30, 60 and 90 days, what the teams changed about it, and how good its output is. */
@ApplicationModule(
        displayName = "Adoption",
        allowedDependencies = {"process", "process::form", "people", "web", "rollout"})
@NullMarked
package io.crossing.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
