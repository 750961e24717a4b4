package io.crossing.people.signin;

import io.crossing.people.CurrentAccount;
import io.crossing.people.Role;
import io.crossing.people.SignedIn;
import java.util.Collection;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Makes what Spring Security calls an authentication. Roles are read anew for each request and are not part of the first. */
final class Authenticated {

    private Authenticated() {}

    static Authentication as(SignedIn somebody) {
        return UsernamePasswordAuthenticationToken.authenticated(somebody, null, List.of());
    }

    static Authentication as(CurrentAccount account) {
        Collection<GrantedAuthority> roles =
                account.person().roles().stream().map(Authenticated::authority).toList();
        return UsernamePasswordAuthenticationToken.authenticated(account.signedIn(), null, roles);
    }

    private static GrantedAuthority authority(Role role) {
        return new SimpleGrantedAuthority("ROLE_" + role.name());
    }
}
