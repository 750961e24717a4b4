package io.crossing.people.signin;

import io.crossing.people.SigningIn;
import io.crossing.people.TooManyAttempts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Takes a name and a password, from the sign-in page or from a program. */
class PasswordCheck implements AuthenticationProvider {

    private final SigningIn signingIn;

    PasswordCheck(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        try {
            return signingIn
                    .withPassword(request.getName(), String.valueOf(request.getCredentials()))
                    .map(Authenticated::as)
                    .orElseThrow(() -> new BadCredentialsException("people.refused.credentials"));
        } catch (TooManyAttempts e) {
            throw new WaitNeeded(e);
        }
    }

    @Override
    public boolean supports(Class<?> request) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(request);
    }
}
