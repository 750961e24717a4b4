package io.crossing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what nobody foresaw with a reference instead of a stack trace; the log has both. It comes after every module's own handlers,
 * which is why it is no advice.
 */
@Component
class UnexpectedProblems implements HandlerExceptionResolver, Ordered {

    private static final Logger log = LoggerFactory.getLogger(UnexpectedProblems.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ProblemAnswers answers;
    private final Wording wording;

    UnexpectedProblems(ProblemAnswers answers, Wording wording) {
        this.answers = answers;
        this.wording = wording;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        boolean busy = Busy.is(failure);
        ProblemDetail problem = busy ? busy(request, failure) : problem(request, failure);
        if (response.isCommitted()) {
            return new ModelAndView();
        }
        try {
            response.resetBuffer();
            if (busy) {
                response.setHeader(HttpHeaders.RETRY_AFTER, Busy.RETRY_AFTER);
            }
            answers.write(request, response, problem);
        } catch (IOException | RuntimeException e) {
            log.warn("The answer to a failed request could not be written: {}", e.toString());
        }
        return new ModelAndView();
    }

    private ProblemDetail busy(HttpServletRequest request, Throwable failure) {
        log.warn("{} {} waited too long: {}", request.getMethod(), RequestKind.path(request), failure.toString());
        return wording.problem(HttpStatus.SERVICE_UNAVAILABLE, "busy");
    }

    private ProblemDetail problem(HttpServletRequest request, Throwable failure) {
        return Unreadable.of(failure)
                .map(status -> StatusProblems.of(status, wording))
                .orElseGet(() -> reported(request, failure));
    }

    /** Logs the failure and returns the problem that carries its reference. */
    ProblemDetail reported(HttpServletRequest request, Throwable failure) {
        String reference = reference();
        log.error("{} {} failed, reference {}", request.getMethod(), RequestKind.path(request), reference, failure);
        ProblemDetail problem = wording.problem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", reference);
        problem.setProperty("reference", reference);
        return problem;
    }

    private static String reference() {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
