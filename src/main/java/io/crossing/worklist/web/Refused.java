package io.crossing.worklist.web;

import org.springframework.http.MediaType;

/** What the API description says of every refusal. */
final class Refused {

    /** The media type of problem details. */
    static final String AS = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private Refused() {}
}
