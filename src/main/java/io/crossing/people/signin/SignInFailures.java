package io.crossing.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page, which says that it did not match, or for how many minutes to wait. */
class SignInFailures implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        String why = refused instanceof WaitNeeded wait
                ? "?wait=" + wait.waitFor().plusSeconds(59).toMinutes()
                : "?error";
        new DefaultRedirectStrategy().sendRedirect(request, response, SignInSecurity.SIGN_IN + why);
    }
}
