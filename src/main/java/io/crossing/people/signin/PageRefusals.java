package io.crossing.people.signin;

import io.crossing.web.ProblemAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Sends people who are not signed in to the sign-in page, and says in words what is not theirs. */
class PageRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();
    private final ProblemAnswers answers;

    PageRefusals(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (Browser.fromScript(request)) {
            response.setHeader("HX-Refresh", "true");
            answers.write(request, response, HttpStatus.UNAUTHORIZED);
        } else {
            redirect.sendRedirect(request, response, SignInSecurity.SIGN_IN);
        }
    }

    /** A form that waited longer than its session is not a crime: whoever sent it may sign in again. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        Authentication somebody = SecurityContextHolder.getContext().getAuthentication();
        if (!(refused instanceof CsrfException)) {
            answers.write(request, response, HttpStatus.FORBIDDEN);
        } else if (somebody == null) {
            redirect.sendRedirect(request, response, SignInSecurity.SIGN_IN + "?expired");
        } else {
            answers.write(request, response, ApiRefusals.tokenMissing());
        }
    }
}
