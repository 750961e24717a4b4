/** What happens when a stage is late: who hears of it on which rung, what they decide, and what comes of it. */
@ApplicationModule(
        displayName = "Escalation",
        allowedDependencies = {"process", "process::form", "people", "web", "rollout", "worklist"})
@NullMarked
package io.crossing.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
