package io.crossing.people.signin;

import io.crossing.people.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Keeps the session in which somebody changed their password, while all their others end. */
@Component
public class StayingSignedIn {

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    /** Renews the session, if the request has one; a program has none. */
    public void as(SignedIn somebody, HttpServletRequest request, HttpServletResponse response) {
        if (sessions.containsContext(request)) {
            request.changeSessionId();
            sessions.saveContext(new SecurityContextImpl(Authenticated.as(somebody)), request, response);
        }
    }
}
