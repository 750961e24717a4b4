package io.crossing.people;

import io.crossing.process.PersonId;
import io.crossing.web.Named;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who signed in, and with which of their passwords: once the password is another, or the account closed, this counts no
 * more.
 *
 * @param passwordVersion how often the password had been changed
 */
public record SignedIn(PersonId id, String displayName, int passwordVersion) implements AuthenticatedPrincipal, Named {

    @Override
    public String getName() {
        return id.value();
    }
}
