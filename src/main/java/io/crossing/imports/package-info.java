/** Imports: pilots from a table that somebody has anyway, each row a rollout, the same row only once. */
@ApplicationModule(
        displayName = "Imports",
        allowedDependencies = {"process", "process::form", "people", "web", "rollout"})
@NullMarked
package io.crossing.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
