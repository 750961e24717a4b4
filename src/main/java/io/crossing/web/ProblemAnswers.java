package io.crossing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers a request with a problem where no controller does: in filters, at the entry to sign-in, after an unexpected failure. */
@Component
public class ProblemAnswers {

    private final JsonMapper json;
    private final ProblemPage page;
    private final Wording wording;

    ProblemAnswers(JsonMapper json, ProblemPage page, Wording wording) {
        this.json = json;
        this.page = page;
        this.wording = wording;
    }

    /** Writes the problem as a page to a browser that asked for one, otherwise as data. */
    public void write(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        if (problem.getInstance() == null) {
            problem.setInstance(URI.create(request.getRequestURI()));
        }
        if (wantsPage(request)) {
            page.render(problem, request, response);
            return;
        }
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes what this product says about a status when nothing more is known, such as 401 and 403. */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        write(request, response, StatusProblems.of(status, wording));
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return !RequestKind.isApi(request)
                && !RequestKind.isFromScript(request)
                && accepted != null
                && accepted.contains("text/html");
    }
}
