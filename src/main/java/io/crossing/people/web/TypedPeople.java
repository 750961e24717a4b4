package io.crossing.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the id of a person in the place of their name in the fields that a form lists as {@code person-field}, before anybody reads them: so
 * every form with a person works from a typed name, without a script too.
 */
@Component
class TypedPeople extends OncePerRequestFilter {

    private static final String LISTED = "person-field";
    private static final int MOST = 200;

    private final PersonFields fields;

    TypedPeople(PersonFields fields) {
        this.fields = fields;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getUserPrincipal() == null || request.getParameterValues(LISTED) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Named(request, resolved(request)), response);
    }

    private Map<String, String[]> resolved(HttpServletRequest request) {
        Map<String, String[]> parameters = new LinkedHashMap<>(request.getParameterMap());
        Set<String> listed = Set.of(Stream.of(request.getParameterValues(LISTED))
                .distinct()
                .limit(MOST)
                .toArray(String[]::new));
        parameters.replaceAll((name, values) ->
                listed.contains(name) ? Stream.of(values).map(fields::resolved).toArray(String[]::new) : values);
        return parameters;
    }

    /** The same request with other parameters. */
    private static final class Named extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters;

        Named(HttpServletRequest request, Map<String, String[]> parameters) {
            super(request);
            this.parameters = Collections.unmodifiableMap(parameters);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return parameters.get(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }
    }
}
