package io.crossing.people.web;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fields for a person on pages: into which a part of a name can be typed, with scripts and without. What was typed counts as whoever alone it
 * fits; where it fits several, the page asks which of them.
 */
@Component("personFields")
class PersonFields {

    private static final int MOST = 8;
    private static final Pattern WITH_ID = Pattern.compile(".*\\(([a-z0-9][a-z0-9._-]{0,62})\\)\\s*");

    private final People people;

    PersonFields(People people) {
        this.people = people;
    }

    /**
     * A field as a page shows it.
     *
     * @param id of whoever is named; empty where nobody is, or it is not clear who
     * @param text what stands in the field
     * @param matches whom the text could mean
     */
    record Shown(String id, String text, List<Person> matches) {}

    /** @param value an id, or what was typed */
    public Shown of(@Nullable Object value) {
        String text = value == null ? "" : value.toString().strip();
        if (text.isEmpty()) {
            return new Shown("", "", List.of());
        }
        Optional<Person> person = withId(text);
        return person.map(named -> new Shown(named.id().value(), words(named), List.<Person>of()))
                .orElseGet(() -> new Shown("", text, people.search(text, MOST)));
    }

    /** The id of whoever it fits, if it fits one alone; else the text as it is, for which no field has a person. */
    String resolved(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return text;
        }
        return withId(text)
                .or(() -> only(people.search(text, MOST), text))
                .map(person -> person.id().value())
                .orElse(text);
    }

    private static Optional<Person> only(List<Person> found, String text) {
        List<Person> exact = found.stream()
                .filter(person -> person.name().equalsIgnoreCase(text))
                .toList();
        List<Person> fitting = exact.isEmpty() ? found : exact;
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Who has this id, alone or in brackets behind a name. */
    private Optional<Person> withId(String text) {
        Matcher matcher = WITH_ID.matcher(text);
        try {
            return people.find(new PersonId(matcher.matches() ? matcher.group(1) : text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The name, with the id where others are called the same. */
    private String words(Person person) {
        boolean others = people.search(person.name(), MOST).stream()
                .anyMatch(
                        other -> !other.id().equals(person.id()) && other.name().equalsIgnoreCase(person.name()));
        return others ? person.name() + " (" + person.id() + ")" : person.name();
    }
}
