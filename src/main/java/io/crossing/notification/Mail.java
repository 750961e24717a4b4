package io.crossing.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter on its way to a person.
 *
 * @param earliest before which it does not go out
 * @param attempts how often a mail server was asked to take it, and did not
 */
record Mail(UUID id, String name, String address, Letter letter, Instant createdAt, Instant earliest, int attempts) {}
