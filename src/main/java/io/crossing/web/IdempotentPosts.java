package io.crossing.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a repeated POST to the API with the first answer when both carry the same {@code Idempotency-Key}. Answers of the kinds 2xx and
 * 4xx are kept for a day. It stands behind sign-in, since a key belongs to a person.
 */
@Component
class IdempotentPosts extends OncePerRequestFilter {

    static final String REPLAYED = "Idempotent-Replayed";
    static final Duration KEPT = Duration.ofHours(24);

    /** Longer than any request takes; after it an attempt of another node counts as dead. */
    static final Duration LIFE_OF_AN_ATTEMPT = Duration.ofMinutes(2);

    private static final Logger log = LoggerFactory.getLogger(IdempotentPosts.class);
    private static final int LONGEST_ANSWER = 1_000_000;

    private final IdempotentAnswers answers;
    private final EffectFence fence;
    private final ProblemAnswers problems;
    private final Wording wording;
    private final Clock clock;
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final AtomicLong lastTidied = new AtomicLong();

    IdempotentPosts(
            IdempotentAnswers answers, EffectFence fence, ProblemAnswers problems, Wording wording, Clock clock) {
        this.answers = answers;
        this.fence = fence;
        this.problems = problems;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !RequestKind.isApi(request)
                || request.getHeader(IdempotencyKey.HEADER) == null
                || request.getUserPrincipal() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        IdempotencyKey key = new IdempotencyKey(
                request.getUserPrincipal().getName(),
                request.getHeader(IdempotencyKey.HEADER),
                RequestKind.path(request));
        if (!key.isUsable()) {
            problems.write(request, response, wording.problem(HttpStatus.BAD_REQUEST, "idempotency-key"));
            return;
        }
        tidy();
        RepeatableRequest repeatable = RepeatableRequest.of(request);
        String attempt = UUID.randomUUID().toString();
        running.add(attempt);
        try {
            @Nullable Refusal refusal = claim(key, attempt, repeatable.contentHash());
            if (refusal == null) {
                answer(key, attempt, repeatable, response, chain);
            } else {
                refusal.write(request, response);
            }
        } finally {
            running.remove(attempt);
        }
    }

    /** Null if the attempt may go ahead; otherwise what to say instead. */
    private @Nullable Refusal claim(IdempotencyKey key, String attempt, String contentHash) {
        if (answers.begin(key, attempt, contentHash, clock.instant())) {
            return null;
        }
        IdempotentAnswer first = answers.find(key).orElse(null);
        if (first == null) {
            return refusal(HttpStatus.CONFLICT, "key-in-use");
        }
        if (first.startedAt().isBefore(clock.instant().minus(KEPT))) {
            answers.forgetBefore(clock.instant().minus(KEPT));
            return claim(key, attempt, contentHash);
        }
        if (!first.contentHash().equals(contentHash)) {
            return refusal(HttpStatus.UNPROCESSABLE_CONTENT, "key-reused");
        }
        Integer status = first.status();
        if (status != null) {
            return (request, response) -> replay(first, status, response);
        }
        if (isAlive(first)) {
            return refusal(HttpStatus.CONFLICT, "key-in-use");
        }
        if (first.effectAt() != null) {
            return refusal(HttpStatus.CONFLICT, "key-lost");
        }
        return answers.takeOver(key, first.attempt(), attempt, clock.instant())
                ? null
                : refusal(HttpStatus.CONFLICT, "key-in-use");
    }

    private boolean isAlive(IdempotentAnswer first) {
        return running.contains(first.attempt())
                || first.startedAt().isAfter(clock.instant().minus(LIFE_OF_AN_ATTEMPT));
    }

    private Refusal refusal(HttpStatus status, String fact) {
        return (request, response) -> problems.write(request, response, wording.problem(status, fact));
    }

    private void answer(
            IdempotencyKey key,
            String attempt,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        try {
            fence.<ServletException>within(key, attempt, () -> chain.doFilter(request, answer));
            keep(key, attempt, answer);
        } finally {
            answers.forget(key, attempt);
        }
        answer.copyBodyToResponse();
    }

    private void keep(IdempotencyKey key, String attempt, ContentCachingResponseWrapper answer) {
        String content = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        int kind = answer.getStatus() / 100;
        if ((kind != 2 && kind != 4) || content.length() > LONGEST_ANSWER) {
            return;
        }
        try {
            String location = answer.getHeader(HttpHeaders.LOCATION);
            answers.keep(key, attempt, answer.getStatus(), answer.getContentType(), location, content);
        } catch (DataAccessException e) {
            log.warn("The answer to a request with an Idempotency-Key could not be kept: {}", e.toString());
        }
    }

    private static void replay(IdempotentAnswer first, int status, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader(REPLAYED, "true");
        if (first.mediaType() != null) {
            response.setContentType(first.mediaType());
        }
        if (first.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, first.location());
        }
        if (first.content() != null) {
            response.getOutputStream().write(first.content().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Once an hour is enough to drop what is a day old. */
    private void tidy() {
        long last = lastTidied.get();
        long now = clock.millis();
        if (now - last > Duration.ofHours(1).toMillis() && lastTidied.compareAndSet(last, now)) {
            answers.forgetBefore(clock.instant().minus(KEPT));
        }
    }

    /** What is said instead of going ahead. */
    private interface Refusal {
        void write(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }
}
