package io.crossing.people.signin;

import io.crossing.people.SigningIn;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;

/** Takes an access token from a program. */
class TokenCheck implements AuthenticationProvider {

    private final SigningIn signingIn;

    TokenCheck(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        return signingIn
                .withToken(String.valueOf(request.getCredentials()))
                .map(Authenticated::as)
                .orElseThrow(() -> new BadCredentialsException("people.refused.token"));
    }

    @Override
    public boolean supports(Class<?> request) {
        return BearerToken.class.isAssignableFrom(request);
    }
}
