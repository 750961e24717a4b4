package io.crossing.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request with an Idempotency-Key and, once there is one, its answer.
 *
 * @param attempt who answers it; changes when another attempt takes over
 * @param effectAt when it changed something; null as long as it has not
 * @param status null while it is being answered
 */
record IdempotentAnswer(
        String attempt,
        String contentHash,
        Instant startedAt,
        @Nullable Instant effectAt,
        @Nullable Integer status,
        @Nullable String mediaType,
        @Nullable String location,
        @Nullable String content) {}
