package io.crossing.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says in words what is wrong with a request before a use case has seen it. */
@RestControllerAdvice
class RequestProblems extends ResponseEntityExceptionHandler {

    private final Wording wording;
    private final JsonProblems json;

    RequestProblems(Wording wording) {
        this.wording = wording;
        this.json = new JsonProblems(wording);
    }

    @ExceptionHandler
    ProblemDetail refuse(InvalidParameter refused) {
        return parameter("invalid-parameter", refused.parameter(), refused.in(LocaleContextHolder.getLocale()));
    }

    @ExceptionHandler
    ProblemDetail refuse(ConstraintViolationException refused) {
        return invalid(refused.getConstraintViolations().stream()
                .map(violation -> new FieldProblem(fieldOf(violation), violation.getMessage()))
                .toList());
    }

    @ExceptionHandler
    ProblemDetail refuse(AccessDeniedException refused) {
        return wording.problem(HttpStatus.FORBIDDEN, "forbidden");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(e, json.of(e), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(e, invalid(fieldProblems(e.getBindingResult()).toList()), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<ParameterValidationResult> results = e.getParameterValidationResults();
        List<FieldProblem> problems =
                results.stream().flatMap(RequestProblems::fieldProblems).toList();
        if (problems.isEmpty() || results.stream().anyMatch(ParameterErrors.class::isInstance)) {
            return answer(e, invalid(problems), headers, request);
        }
        FieldProblem first = problems.get(0);
        return answer(e, parameter("invalid-parameter", first.field(), first.message()), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = e.getParameterName();
        return answer(e, parameter("missing-parameter", name, name), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e instanceof MethodArgumentTypeMismatchException mismatch) {
            return answer(e, mismatch(mismatch), headers, request);
        }
        return super.handleTypeMismatch(e, headers, status, request);
    }

    /** Gives Spring's own problems our type and our words, where there are any. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpStatus known = HttpStatus.resolve(status.value());
        boolean ours = body instanceof ProblemDetail problem
                && problem.getType() != null
                && "urn".equals(problem.getType().getScheme());
        Object words = ours ? body : StatusProblems.of(known == null ? HttpStatus.BAD_REQUEST : known, wording);
        return super.handleExceptionInternal(e, words, headers, status, request);
    }

    private ProblemDetail mismatch(MethodArgumentTypeMismatchException e) {
        if (e.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return wording.problem(HttpStatus.NOT_FOUND, "not-found");
        }
        return parameter("invalid-parameter", e.getName(), wording.of("web.problem.parameter.value", e.getName()));
    }

    private ProblemDetail parameter(String fact, String parameter, String sentence) {
        ProblemDetail problem = wording.problem(HttpStatus.BAD_REQUEST, fact, parameter, sentence);
        problem.setProperty("parameter", parameter);
        return problem;
    }

    private ProblemDetail invalid(List<FieldProblem> problems) {
        ProblemDetail problem = wording.problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", problems.size());
        problem.setProperty("errors", problems);
        return problem;
    }

    private static Stream<FieldProblem> fieldProblems(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            return errors.getFieldErrors().stream().map(RequestProblems::fieldProblem);
        }
        String name = String.valueOf(result.getMethodParameter().getParameterName());
        return result.getResolvableErrors().stream()
                .map(error -> new FieldProblem(name, String.valueOf(error.getDefaultMessage())));
    }

    private static Stream<FieldProblem> fieldProblems(BindingResult result) {
        return result.getAllErrors().stream()
                .map(error -> error instanceof FieldError field
                        ? fieldProblem(field)
                        : new FieldProblem("", String.valueOf(error.getDefaultMessage())));
    }

    private static FieldProblem fieldProblem(FieldError error) {
        return new FieldProblem(error.getField(), String.valueOf(error.getDefaultMessage()));
    }

    /** A violation of an argument starts with the method and the argument's name, which say nothing to a caller. */
    private static String fieldOf(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        boolean ofArgument = violation.getPropertyPath().iterator().next().getKind() == ElementKind.METHOD;
        String[] parts = path.split("\\.", 3);
        return ofArgument ? parts[parts.length - 1] : path;
    }

    private @Nullable ResponseEntity<Object> answer(
            Exception e, ProblemDetail problem, HttpHeaders headers, WebRequest request) {
        return handleExceptionInternal(e, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }
}
