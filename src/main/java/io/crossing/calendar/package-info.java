/** The calendars by which days are counted: what process admins change about them, and what that moves. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"process", "people", "rollout", "web"})
@NullMarked
package io.crossing.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
