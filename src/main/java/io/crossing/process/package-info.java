/** The kernel: keys, typed variables, and what a diagram, a stage and a task are, without a type of the engine. */
@ApplicationModule(
        displayName = "Process",
        allowedDependencies = {})
@NullMarked
package io.crossing.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
