/**
 * Fast-forward: a change is played before it is published, on a small product of its own in memory whose clock runs ahead; nothing of it
 * reaches anybody, nor the product that runs.
 */
@ApplicationModule(
        displayName = "Rehearsal",
        allowedDependencies = {
            "process",
            "process::form",
            "people",
            "web",
            "rollout",
            "worklist",
            "escalation",
            "stall",
            "diagram",
            "diagram::wall"
        })
@NullMarked
package io.crossing.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
