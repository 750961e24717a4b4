package io.crossing.worklist;

import io.crossing.people.Absence;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.people.PersonUnknown;
import io.crossing.people.Role;
import io.crossing.people.StandsInFor;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.web.Page;
import io.crossing.web.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The people that tests know, in memory. */
class Town implements People {

    private final Map<PersonId, Person> people = new ConcurrentHashMap<>();
    private final Map<PersonId, Absence> absences = new ConcurrentHashMap<>();

    void reset() {
        people.clear();
        absences.clear();
        add("lea", Role.LEAD);
        add("sam", Role.SPONSOR);
        add("ada", Role.PROCESS_ADMIN);
        for (String name : List.of("olga", "pia", "paul", "tara", "tom", "dora", "dina")) {
            add(name, Role.PARTICIPANT);
        }
    }

    void add(String id, Role... roles) {
        put(new PersonId(id), true, Set.of(roles));
    }

    void close(PersonId id) {
        put(id, false, get(id).roles());
    }

    void away(String id, String substitute, LocalDate day, RolloutId... rollouts) {
        absences.put(new PersonId(id), new Absence(day, day, new PersonId(substitute), Set.of(rollouts)));
    }

    Person person(String id) {
        return get(new PersonId(id));
    }

    private void put(PersonId id, boolean active, Set<Role> roles) {
        String name = Character.toUpperCase(id.value().charAt(0)) + id.value().substring(1);
        people.put(id, new Person(id, name, id + "@example.org", roles, active, null, ZoneOffset.UTC));
    }

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
        return ids.stream().filter(people::containsKey).distinct().collect(Collectors.toMap(id -> id, people::get));
    }

    @Override
    public List<Person> active() {
        Map<String, Person> byName = new TreeMap<>();
        people.values().stream().filter(Person::active).forEach(person -> byName.put(person.name(), person));
        return List.copyOf(byName.values());
    }

    @Override
    public List<Person> inRole(Role role) {
        return active().stream().filter(person -> person.is(role)).toList();
    }

    @Override
    public List<Person> search(String text, int limit) {
        return active().stream()
                .filter(person -> person.name().contains(text))
                .limit(limit)
                .toList();
    }

    @Override
    public Page<Person> search(String text, boolean everything, Paging paging) {
        List<Person> found = search(text, paging.size());
        return Page.of(found, paging, found.size());
    }

    @Override
    public boolean isActive(PersonId id) {
        return find(id).filter(Person::active).isPresent();
    }

    @Override
    public Optional<PersonId> substituteOf(PersonId id, RolloutId rollout, Instant at) {
        return absencesOf(id).stream()
                .filter(absence -> absence.covers(day(at))
                        && (absence.everywhere() || absence.rollouts().contains(rollout)))
                .map(Absence::substitute)
                .findFirst();
    }

    @Override
    public List<StandsInFor> standsInFor(PersonId id, Instant at) {
        return absences.entrySet().stream()
                .filter(one ->
                        one.getValue().substitute().equals(id) && one.getValue().covers(day(at)))
                .map(one -> new StandsInFor(
                        one.getKey(),
                        one.getValue().until(),
                        one.getValue().everywhere(),
                        one.getValue().rollouts()))
                .toList();
    }

    @Override
    public List<Absence> absencesOf(PersonId id) {
        return Optional.ofNullable(absences.get(id)).stream().toList();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
