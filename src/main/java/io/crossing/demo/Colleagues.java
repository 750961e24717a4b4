package io.crossing.demo;

import io.crossing.people.AddingPerson;
import io.crossing.people.NewPerson;
import io.crossing.people.People;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** More people than the sample accounts, so that there is somebody to work with. */
@Component
@Profile("demo")
class Colleagues {

    private static final List<NewPerson> ALL = List.of(
            colleague("karim", "Karim Khan", Role.SPONSOR),
            colleague("mira", "Mira Moser", Role.PARTICIPANT),
            colleague("nils", "Nils Neumann", Role.PARTICIPANT),
            colleague("rosa", "Rosa Rossi", Role.PARTICIPANT),
            colleague("tess", "Tess Taylor", Role.PARTICIPANT),
            colleague("theo", "Theo Thiel", Role.PARTICIPANT),
            colleague("yara", "Yara Yilmaz", Role.PARTICIPANT));

    private final People people;
    private final AddingPerson addingPerson;

    Colleagues(People people, AddingPerson addingPerson) {
        this.people = people;
        this.addingPerson = addingPerson;
    }

    private static NewPerson colleague(String id, String name, Role role) {
        return new NewPerson(new PersonId(id), name, id + "@crossing.example", Set.of(role), null);
    }

    /** Gives accounts to those who have none yet. */
    void arrive() {
        ALL.stream().filter(person -> people.find(person.id()).isEmpty()).forEach(addingPerson::add);
    }
}
