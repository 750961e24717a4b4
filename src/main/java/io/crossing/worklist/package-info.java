/** Work items: what a person owes, and how it is taken, handed over and done. */
@ApplicationModule(
        displayName = "Worklist",
        allowedDependencies = {"process", "process::form", "rollout", "people", "web"})
@NullMarked
package io.crossing.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
