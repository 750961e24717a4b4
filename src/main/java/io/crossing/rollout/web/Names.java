package io.crossing.rollout.web;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Calls people by their names. */
@Component
class Names {

    private final People people;

    Names(People people) {
        this.people = people;
    }

    /** The names of these people, in one query. */
    Directory of(Stream<@Nullable PersonId> ids) {
        Map<PersonId, String> names = new LinkedHashMap<>();
        people.findAll(ids.filter(Objects::nonNull).collect(Collectors.toSet()))
                .forEach((id, person) -> names.put(id, name(person)));
        return new Directory(names);
    }

    private static String name(Person person) {
        return person.active() ? person.name() : person.name() + " (has left)";
    }

    /** Names by id. */
    record Directory(Map<PersonId, String> names) {

        /** The name; a dash for nobody. */
        String of(@Nullable PersonId person) {
            return person == null ? "–" : names.getOrDefault(person, person.value());
        }

        String all(Collection<PersonId> people) {
            return people.isEmpty() ? "–" : people.stream().map(this::of).collect(Collectors.joining(", "));
        }
    }

    /** The role that something is offered to, in words. */
    static String role(@Nullable String group) {
        return group == null
                ? "nobody yet"
                : Role.ofGroup(group)
                        .map(role -> "any " + role.label().toLowerCase(Locale.ROOT))
                        .orElse(group);
    }
}
