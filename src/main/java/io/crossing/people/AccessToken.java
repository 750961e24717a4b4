package io.crossing.people;

import java.time.Instant;
import java.util.UUID;

/** A token that lets a program call the API as the person; the secret itself is not kept. */
public record AccessToken(UUID id, String name, Instant created) {}
