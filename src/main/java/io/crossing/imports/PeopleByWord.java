package io.crossing.imports;

import io.crossing.people.Person;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds people by what tables call them: their account, their address or their full name. */
final class PeopleByWord {

    private final Map<String, Person> found = new HashMap<>();

    PeopleByWord(Collection<Person> people) {
        people.forEach(person -> put(person.name(), person));
        people.forEach(person -> put(person.email(), person));
        people.forEach(person -> put(person.id().value(), person));
    }

    private void put(String word, Person person) {
        found.put(key(word), person);
    }

    /** The account's id; absent where nobody is called so. */
    @Nullable String id(String word) {
        Person person = found.get(key(word));
        return person == null ? null : person.id().value();
    }

    private static String key(String word) {
        return word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
