package io.crossing.people.signin;

import io.crossing.people.CurrentAccount;
import io.crossing.people.SignedIn;
import io.crossing.people.SigningIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks up anew who makes the request, so that a closed account, another password and other roles count at once, on every
 * node; ends the session of somebody who is not welcome any more.
 */
class CurrentAccountFilter extends OncePerRequestFilter {

    private final SigningIn signingIn;

    CurrentAccountFilter(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn somebody) {
            Optional<CurrentAccount> account = signingIn.current(somebody);
            account.ifPresentOrElse(current -> remember(request, current), () -> end(request));
        }
        chain.doFilter(request, response);
    }

    private static void remember(HttpServletRequest request, CurrentAccount current) {
        request.setAttribute(CurrentAccount.class.getName(), current);
        SecurityContextHolder.setContext(new SecurityContextImpl(Authenticated.as(current)));
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
