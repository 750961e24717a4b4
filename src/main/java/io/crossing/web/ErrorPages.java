package io.crossing.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed outside of all controllers, in filters for instance, in the same words as everything else. */
@Controller
class ErrorPages implements ErrorController {

    private final Wording wording;
    private final UnexpectedProblems unexpected;

    ErrorPages(Wording wording, UnexpectedProblems unexpected) {
        this.wording = wording;
        this.unexpected = unexpected;
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        return ResponseEntity.of(problem(request)).build();
    }

    private ProblemDetail problem(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return Unreadable.of(failure)
                    .map(status -> StatusProblems.of(status, wording))
                    .orElseGet(() -> unexpected.reported(request, failure));
        }
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return StatusProblems.of(status == null ? HttpStatus.NOT_FOUND : status, wording);
    }
}
