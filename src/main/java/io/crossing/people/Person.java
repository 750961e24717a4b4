package io.crossing.people;

import io.crossing.process.PersonId;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account. A controller of any module takes who is signed in as an argument of this type.
 *
 * @param active false once the account is closed; a closed account keeps its name for the record
 * @param superior whom this person answers to
 * @param timeZone in which pages show them times
 */
public record Person(
        PersonId id,
        String name,
        String email,
        Set<Role> roles,
        boolean active,
        @Nullable PersonId superior,
        ZoneId timeZone) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    Person withRoles(Set<Role> others) {
        return new Person(id, name, email, others, active, superior, timeZone);
    }

    /** Leads and process admins see every rollout; others see those that they take part in. */
    public boolean seesEverything() {
        return is(Role.LEAD) || is(Role.PROCESS_ADMIN);
    }
}
