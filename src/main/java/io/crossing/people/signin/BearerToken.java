package io.crossing.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;

/** An access token as a program sent it, not checked yet. */
class BearerToken extends AbstractAuthenticationToken {

    private static final String SCHEME = "Bearer ";

    private final String secret;

    private BearerToken(String secret) {
        super(List.of());
        this.secret = secret;
    }

    /** The token in the header {@code Authorization}; null where there is another or none. */
    static @Nullable Authentication of(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        boolean bearer = header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return header != null && bearer
                ? new BearerToken(header.substring(SCHEME.length()).strip())
                : null;
    }

    @Override
    public String getCredentials() {
        return secret;
    }

    @Override
    public String getPrincipal() {
        return "";
    }
}
