package io.crossing.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A message on its way to an address.
 *
 * @param target the webhook, or the person's channel
 * @param body JSON, the same however often it is called out
 * @param attempts how often it was called out and not taken
 */
record HookMessage(UUID id, UUID target, String body, Instant createdAt, int attempts) {}
