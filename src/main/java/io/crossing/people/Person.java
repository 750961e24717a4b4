package io.crossing.people;

import io.crossing.process.PersonId;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account. A controller of any module takes who is signed in as an argument of this type.
 *
 * @param active false once the account is closed; a closed account keeps its name for the record
 * @param superior whom this person answers to
 * @param timeZone in which pages and mails show them times
 * @param language of pages and mails; absent for what their browser asks for, and English in mails
 */
public record Person(
        PersonId id,
        String name,
        String email,
        Set<Role> roles,
        boolean active,
        @Nullable PersonId superior,
        ZoneId timeZone,
        @Nullable Locale language) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public Person(
            PersonId id,
            String name,
            String email,
            Set<Role> roles,
            boolean active,
            @Nullable PersonId superior,
            ZoneId timeZone) {
        this(id, name, email, roles, active, superior, timeZone, null);
    }

    /** The language of mails to them. */
    public Locale mailLanguage() {
        return language == null ? Locale.ENGLISH : language;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    Person withRoles(Set<Role> others) {
        return new Person(id, name, email, others, active, superior, timeZone, language);
    }

    /** Leads and process admins see every rollout; others see those that they take part in. */
    public boolean seesEverything() {
        return is(Role.LEAD) || is(Role.PROCESS_ADMIN);
    }
}
