package io.crossing.people;

import io.crossing.process.PersonId;
import io.crossing.web.FieldProblem;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is known about a person besides their sign-in name and password. */
public record PersonProfile(
        String name,
        String email,
        Set<Role> roles,
        @Nullable PersonId superior,
        ZoneId timeZone,
        @Nullable Locale language) {

    /** The languages that pages and mails are written in. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl},;<>\"]+@[^@\\s\\p{Cntrl},;<>\"]+");
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");

    public PersonProfile {
        name = name.strip();
        email = email.strip().toLowerCase(Locale.ROOT);
        roles = Set.copyOf(roles);
    }

    public PersonProfile(String name, String email, Set<Role> roles, @Nullable PersonId superior, ZoneId timeZone) {
        this(name, email, roles, superior, timeZone, null);
    }

    public static PersonProfile of(Person person) {
        return new PersonProfile(
                person.name(), person.email(), person.roles(), person.superior(), person.timeZone(), person.language());
    }

    static PersonProfile of(NewPerson newcomer, ZoneId usual) {
        ZoneId zone = newcomer.timeZone();
        return new PersonProfile(
                newcomer.name(), newcomer.email(), newcomer.roles(), newcomer.superior(), zone == null ? usual : zone);
    }

    /** This profile, if the person can have it. */
    PersonProfile checked(PersonId id, Accounts accounts) {
        List<FieldProblem> problems = new ArrayList<>();
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || UNPRINTABLE.matcher(name).find()) {
            problems.add(new FieldProblem("name", "A name has 1 to " + LONGEST_NAME + " letters, such as Lea Lang."));
        }
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            problems.add(new FieldProblem("email", "This is no address for mail, such as lea@example.com."));
        } else if (accounts.emailTaken(email, id)) {
            problems.add(new FieldProblem("email", "Somebody else has this address."));
        }
        if (roles.isEmpty()) {
            problems.add(new FieldProblem("roles", "Choose at least one role."));
        }
        if (language != null && !LANGUAGES.contains(language)) {
            problems.add(new FieldProblem("language", "Choose en for English or de for German."));
        }
        superiorOf(id, accounts, problems);
        if (!problems.isEmpty()) {
            throw new EntriesRefused(problems);
        }
        return this;
    }

    private void superiorOf(PersonId id, Accounts accounts, List<FieldProblem> problems) {
        if (superior == null) {
            return;
        }
        if (superior.equals(id)) {
            problems.add(new FieldProblem("superior", "Nobody answers to themselves."));
        } else if (accounts.find(superior).isEmpty()) {
            problems.add(new FieldProblem("superior", "Nobody has an account with the name \"" + superior + "\"."));
        }
    }
}
