package io.crossing.worklist;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.Involvement;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds who can be mentioned in a comment: who takes part first, then everybody else by name. */
@Service
public class FindingMentionable {

    private static final int LOOKED_AT = 50;
    private static final int MOST = 8;

    private final JdbcWorkItems items;
    private final Standings standings;
    private final BringingIn bringingIn;
    private final Involvement involvement;
    private final People people;

    FindingMentionable(
            JdbcWorkItems items, Standings standings, BringingIn bringingIn, Involvement involvement, People people) {
        this.items = items;
        this.standings = standings;
        this.bringingIn = bringingIn;
        this.involvement = involvement;
        this.people = people;
    }

    /**
     * Somebody who can be mentioned.
     *
     * @param outsider whether they would come to see the work item and its rollout by it
     */
    public record Mentionable(Person person, boolean outsider) {}

    /**
     * At most eight.
     *
     * @param text a part of a name or id; everybody who takes part for an empty one
     * @throws WorkItemUnknown if there is no such work item that the reader sees
     */
    @Transactional(readOnly = true)
    public List<Mentionable> find(WorkItemId id, Person reader, String text) {
        WorkItem item = items.get(id);
        standings.ofReader(item, reader);
        Set<PersonId> involved = involvement.people(item.rollout());
        Stream<Person> found = text.isBlank()
                ? people.findAll(involved).values().stream()
                : people.search(text.strip(), LOOKED_AT).stream();
        return found.filter(Person::active)
                .filter(person -> !person.id().equals(reader.id()))
                .sorted(Comparator.comparing((Person person) -> !involved.contains(person.id()))
                        .thenComparing(Person::name))
                .limit(MOST)
                .map(person -> new Mentionable(person, bringingIn.isOutside(item, person.id())))
                .toList();
    }
}
