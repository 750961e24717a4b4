/** Changing the process: what a diagram, a table or a form may contain before it is deployed. */
@ApplicationModule(
        displayName = "Diagrams",
        allowedDependencies = {"process", "process::form"})
@NullMarked
package io.crossing.diagram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
