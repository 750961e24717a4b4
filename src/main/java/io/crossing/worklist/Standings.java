package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.rollout.Involvement;
import io.crossing.worklist.Standing.Kind;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what a person is to a work item: this decides what they may see and do. */
@Component
class Standings {

    private final Involvement involvement;
    private final Substitutes substitutes;

    Standings(Involvement involvement, Substitutes substitutes) {
        this.involvement = involvement;
        this.substitutes = substitutes;
    }

    Standing of(WorkItem item, Person person) {
        PersonId id = person.id();
        if (item.heldBy(id)) {
            return Standing.of(Kind.HOLDER);
        }
        boolean excluded = item.excluded().contains(id);
        Steads steads = substitutes.of(id);
        Optional<PersonId> absent = steads.onBehalfOf(item);
        if (absent.isPresent()) {
            return new Standing(Kind.STAND_IN, absent.get());
        }
        if (item.assignee() != null && item.helpers().contains(id)) {
            return Standing.of(Kind.HELPER);
        }
        if (isOffered(item, person) || steads.offered(item)) {
            return Standing.of(excluded ? Kind.EXCLUDED : Kind.OFFERED);
        }
        return Standing.of(involvement.maySee(person, item.rollout()) ? Kind.ONLOOKER : Kind.STRANGER);
    }

    /** The same for somebody who sees it. @throws WorkItemUnknown for everybody else */
    Standing ofReader(WorkItem item, Person person) {
        Standing standing = of(item, person);
        if (standing.is(Kind.STRANGER)) {
            throw new WorkItemUnknown(item.id());
        }
        return standing;
    }

    private static boolean isOffered(WorkItem item, Person person) {
        return item.people().contains(person.id())
                || person.roles().stream().anyMatch(role -> item.groups().contains(role.group()));
    }
}
