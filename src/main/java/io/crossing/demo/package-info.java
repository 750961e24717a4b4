/** The profile {@code demo}: a sample portfolio, and colleagues who do what nobody has taken up. */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"process", "process :: form", "people", "rollout", "worklist"})
@NullMarked
package io.crossing.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
