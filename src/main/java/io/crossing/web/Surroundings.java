package io.crossing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** What the layout needs to know on every page: who is signed in, where we are, whether this is the demo. */
@Component
class Surroundings {

    private final boolean demo;

    Surroundings(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** The model attributes {@code demo}, {@code path} and, for somebody who is signed in, {@code signedIn}. */
    Map<String, Object> of(HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("demo", demo);
        model.put("path", RequestKind.path(request));
        Principal principal = request.getUserPrincipal();
        if (principal != null) {
            model.put("signedIn", signedIn(principal));
        }
        return model;
    }

    private static SignedIn signedIn(Principal principal) {
        boolean named =
                principal instanceof Authentication authentication && authentication.getPrincipal() instanceof Named;
        return new SignedIn(principal.getName(), named ? nameOf((Authentication) principal) : principal.getName());
    }

    private static String nameOf(Authentication authentication) {
        return authentication.getPrincipal() instanceof Named named ? named.displayName() : authentication.getName();
    }
}
