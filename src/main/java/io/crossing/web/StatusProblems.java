package io.crossing.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Words for a status of which nothing else is known. */
final class StatusProblems {

    private static final Map<HttpStatus, String> FACTS = Map.of(
            HttpStatus.UNAUTHORIZED, "sign-in-needed",
            HttpStatus.FORBIDDEN, "forbidden",
            HttpStatus.NOT_FOUND, "not-found",
            HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed",
            HttpStatus.NOT_ACCEPTABLE, "not-acceptable",
            HttpStatus.CONTENT_TOO_LARGE, "too-large",
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type",
            HttpStatus.TOO_MANY_REQUESTS, "too-many-requests",
            HttpStatus.SERVICE_UNAVAILABLE, "unavailable");

    private StatusProblems() {}

    static ProblemDetail of(HttpStatus status, Wording wording) {
        String other = status.is5xxServerError() ? "unavailable" : "bad-request";
        return wording.problem(status, FACTS.getOrDefault(status, other));
    }
}
