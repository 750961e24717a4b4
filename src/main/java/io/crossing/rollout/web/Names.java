package io.crossing.rollout.web;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import java.util.Collection;
import java.util.LinkedHashMap;
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
    private final Phrases phrases;

    Names(People people, Phrases phrases) {
        this.phrases = phrases;
        this.people = people;
    }

    /** The names of these people, in one query. */
    Directory of(Stream<@Nullable PersonId> ids) {
        Map<PersonId, String> names = new LinkedHashMap<>();
        people.findAll(ids.filter(Objects::nonNull).collect(Collectors.toSet()))
                .forEach((id, person) -> names.put(id, name(person)));
        return new Directory(names);
    }

    private String name(Person person) {
        return person.active() ? person.name() : phrases.of("rollout.person.left", person.name());
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
    String role(@Nullable String group) {
        return group == null ? phrases.of("rollout.nobody-yet") : phrases.orElse("rollout.any." + group, group);
    }
}
