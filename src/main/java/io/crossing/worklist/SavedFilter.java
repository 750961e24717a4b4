package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.people.Role;
import io.crossing.process.PersonId;
import java.time.Instant;
import java.util.Set;

/**
 * A filter that somebody gave a name. What it shows depends on who looks: "mine" is the reader's.
 *
 * @param sharedWith the roles whose people see it too; only its owner changes it
 * @param changedAt when it was saved or changed last
 */
public record SavedFilter(
        FilterId id, PersonId owner, String name, Set<Role> sharedWith, WorkItemFilter shows, Instant changedAt) {

    public SavedFilter {
        sharedWith = Set.copyOf(sharedWith);
    }

    public boolean ownedBy(Person person) {
        return owner.equals(person.id());
    }

    boolean visibleTo(Person person) {
        return ownedBy(person) || person.roles().stream().anyMatch(sharedWith::contains);
    }
}
