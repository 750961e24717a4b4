package io.crossing.people;

import io.crossing.people.EntriesRefused.Entry;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
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
        List<Entry> problems = new ArrayList<>();
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || UNPRINTABLE.matcher(name).find()) {
            problems.add(new Entry("name", Sentence.of("people.refused.name", LONGEST_NAME)));
        }
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            problems.add(new Entry("email", Sentence.of("people.refused.email")));
        } else if (accounts.emailTaken(email, id)) {
            problems.add(new Entry("email", Sentence.of("people.refused.email.taken")));
        }
        if (roles.isEmpty()) {
            problems.add(new Entry("roles", Sentence.of("people.refused.role")));
        }
        if (language != null && !LANGUAGES.contains(language)) {
            problems.add(new Entry("language", Sentence.of("people.refused.language")));
        }
        superiorOf(id, accounts, problems);
        if (!problems.isEmpty()) {
            throw new EntriesRefused(problems);
        }
        return this;
    }

    private void superiorOf(PersonId id, Accounts accounts, List<Entry> problems) {
        if (superior == null) {
            return;
        }
        if (superior.equals(id)) {
            problems.add(new Entry("superior", Sentence.of("people.refused.superior.self")));
        } else if (accounts.find(superior).isEmpty()) {
            problems.add(new Entry("superior", Sentence.of("people.refused.nobody", superior.value())));
        }
    }
}
