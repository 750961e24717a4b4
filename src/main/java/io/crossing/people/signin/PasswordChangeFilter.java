package io.crossing.people.signin;

import io.crossing.people.CurrentAccount;
import io.crossing.process.Sentence;
import io.crossing.web.ProblemAnswers;
import io.crossing.web.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets somebody with a one-time password do nothing else before they have one of their own. */
class PasswordChangeFilter extends OncePerRequestFilter {

    static final String PAGE = "/account/password";

    private final RequestMatcher allowed;
    private final RequestMatcher api;
    private final ProblemAnswers answers;

    PasswordChangeFilter(RequestMatcher allowed, RequestMatcher api, ProblemAnswers answers) {
        this.allowed = allowed;
        this.api = api;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean must = request.getAttribute(CurrentAccount.class.getName()) instanceof CurrentAccount current
                && current.mustChangePassword();
        if (!must || allowed.matches(request)) {
            chain.doFilter(request, response);
        } else if (api.matches(request)) {
            answers.write(request, response, problem());
        } else {
            new DefaultRedirectStrategy().sendRedirect(request, response, PAGE);
        }
    }

    private static ProblemDetail problem() {
        return Problems.of(
                HttpStatus.FORBIDDEN,
                "people",
                "password-change-required",
                Sentence.of("people.refused.password-change", PAGE));
    }
}
