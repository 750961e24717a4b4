package io.crossing.people.signin;

import io.crossing.process.Sentence;
import io.crossing.web.ProblemAnswers;
import io.crossing.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Turns away calls of the API with problem details. A browser is not told that it could ask for a password itself. */
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemAnswers answers;

    ApiRefusals(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof WaitNeeded wait) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(wait.waitFor().toSeconds() + 1));
            answers.write(request, response, tooMany(wait));
            return;
        }
        if (!Browser.sent(request)) {
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Crossing\", charset=\"UTF-8\"");
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (refused instanceof BadCredentialsException) {
            answers.write(request, response, wrong(refused));
        } else {
            answers.write(request, response, HttpStatus.UNAUTHORIZED);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (refused instanceof CsrfException) {
            answers.write(request, response, tokenMissing());
        } else {
            answers.write(request, response, HttpStatus.FORBIDDEN);
        }
    }

    private static ProblemDetail tooMany(WaitNeeded wait) {
        return Problems.of(HttpStatus.TOO_MANY_REQUESTS, "people", "too-many-attempts", wait.attempts());
    }

    /** Our own checks say with a key of the messages what was wrong; Spring's say it in English, of a header that cannot be read. */
    private static ProblemDetail wrong(AuthenticationException refused) {
        Sentence said = Sentence.of(String.valueOf(refused.getMessage()));
        return Problems.of(
                HttpStatus.UNAUTHORIZED,
                "people",
                "credentials-wrong",
                said.known() ? said : Sentence.of("people.refused.header"));
    }

    static ProblemDetail tokenMissing() {
        return Problems.of(
                HttpStatus.FORBIDDEN, "people", "page-outdated", Sentence.of("people.refused.page-outdated"));
    }
}
