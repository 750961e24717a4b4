/** Mails to people about what concerns them: written where something happens, sent afterwards, each once; nobody imports it. */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {
            "process",
            "people",
            "web",
            "rollout",
            "worklist",
            "escalation",
            "report",
            "stall",
            "diagram",
            "diagram::publishing"
        })
@NullMarked
package io.crossing.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
