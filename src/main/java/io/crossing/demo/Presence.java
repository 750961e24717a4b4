package io.crossing.demo;

import io.crossing.process.PersonId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows who is there: nobody does the work of somebody who is looking at it. */
@Component
@Profile("demo")
class Presence extends OncePerRequestFilter {

    private final Clock clock;
    private final DemoSettings settings;
    private final Map<String, Instant> lastSeen = new ConcurrentHashMap<>();

    Presence(Clock clock, DemoSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    boolean here(PersonId person) {
        Instant seen = lastSeen.get(person.value());
        return seen != null && seen.isAfter(clock.instant().minus(settings.away()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Principal person = request.getUserPrincipal();
        if (person != null) {
            lastSeen.put(person.getName(), clock.instant());
        }
        chain.doFilter(request, response);
    }
}
