package io.crossing.notification;

import io.crossing.people.Absence;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.PersonUnknown;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Those who take part in the {@link Scene}. */
class Townsfolk implements People {

    static final PersonId SAM = new PersonId("sam");
    static final PersonId LEA = new PersonId("lea");
    static final PersonId OLGA = new PersonId("olga");
    static final PersonId DORA = new PersonId("dora");
    static final PersonId VERA = new PersonId("vera");
    static final PersonId FAY = new PersonId("fay");
    static final PersonId PIA = new PersonId("pia");
    static final Set<PersonId> IDS = Set.of(SAM, LEA, OLGA, DORA, VERA, FAY, PIA);

    private final Map<PersonId, Person> people = Stream.of(
                    person(SAM, "Sam Sørensen", Role.SPONSOR),
                    person(LEA, "Lea Lindqvist", Role.LEAD),
                    person(OLGA, "Olga Berg", Role.PARTICIPANT),
                    person(DORA, "Dora Dahl", Role.PARTICIPANT),
                    person(VERA, "Vera Vogel", Role.PARTICIPANT),
                    person(FAY, "Fay Farrell", Role.FOUNDER),
                    person(PIA, "Pia Park", Role.PARTICIPANT))
            .collect(Collectors.toMap(Person::id, Function.identity()));

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new PersonUnknown(id.value()));
    }

    @Override
    public Map<PersonId, Person> findAll(Collection<PersonId> ids) {
        return ids.stream().distinct().map(this::get).collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public List<Person> active() {
        return List.copyOf(people.values());
    }

    @Override
    public List<Person> inRole(Role role) {
        return active().stream().filter(person -> person.is(role)).toList();
    }

    @Override
    public List<Person> search(String text, int limit) {
        return active();
    }

    @Override
    public Page<Person> search(String text, boolean everything, Paging paging) {
        return Page.of(active(), paging, people.size());
    }

    @Override
    public boolean isActive(PersonId id) {
        return people.containsKey(id);
    }

    @Override
    public Optional<PersonId> substituteOf(PersonId id, LocalDate day) {
        return Optional.empty();
    }

    @Override
    public Optional<Absence> absenceOf(PersonId id) {
        return Optional.empty();
    }

    private static Person person(PersonId id, String name, Role role) {
        return new Person(
                id, name, id + "@example.org", Set.of(role), true, null, ZoneId.of("Europe/Copenhagen"));
    }
}
