/** How all rollouts stand together: who reaches the other side of the valley, and where they wait. Reads only. */
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {"process", "process::form", "people", "web", "rollout"})
@NullMarked
package io.crossing.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
