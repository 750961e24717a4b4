package io.crossing.notification;

import io.crossing.process.PersonId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address that another system gave to be told what happens.
 *
 * @param events which types of events; empty for all
 * @param disabledAt when its receiver said that it is gone for good
 */
record Webhook(
        UUID id,
        String url,
        String description,
        Set<String> events,
        String secret,
        PersonId createdBy,
        Instant createdAt,
        @Nullable Instant disabledAt) {

    Webhook {
        events = Set.copyOf(events);
    }

    boolean hears(String type) {
        return disabledAt == null && (events.isEmpty() || events.contains(type));
    }
}
