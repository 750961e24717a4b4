package io.crossing.notification;

import io.crossing.people.Person;
import io.crossing.people.PersonUnknown;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Those who take part in the {@link Scene}. */
class Townsfolk {

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

    private final Set<PersonId> germans = ConcurrentHashMap.newKeySet();
    private final Map<PersonId, PersonId> away = new ConcurrentHashMap<>();

    /** Somebody reads German from now on. */
    void readsGerman(PersonId id) {
        germans.add(id);
    }

    void away(PersonId id, PersonId substitute) {
        away.put(id, substitute);
    }

    void reset() {
        germans.clear();
        away.clear();
    }

    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.get(id)).map(this::inTheirLanguage);
    }

    private Person inTheirLanguage(Person person) {
        return new Person(
                person.id(),
                person.name(),
                person.email(),
                person.roles(),
                true,
                null,
                person.timeZone(),
                germans.contains(person.id()) ? Locale.GERMAN : null);
    }

    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new PersonUnknown(id.value()));
    }

    public Map<PersonId, Person> findAll(Collection<PersonId> ids) {
        return ids.stream().distinct().map(this::get).collect(Collectors.toMap(Person::id, Function.identity()));
    }

    public Optional<PersonId> substituteOf(PersonId id, RolloutId rollout, Instant at) {
        return Optional.ofNullable(away.get(id));
    }

    private static Person person(PersonId id, String name, Role role) {
        return new Person(id, name, id + "@example.org", Set.of(role), true, null, ZoneId.of("Europe/Copenhagen"));
    }
}
