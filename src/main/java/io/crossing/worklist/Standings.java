package io.crossing.worklist;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.WorkingTime;
import io.crossing.rollout.Involvement;
import io.crossing.worklist.Standing.Kind;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Says what a person is to a work item: this decides what they may see and do. */
@Component
class Standings {

    private final People people;
    private final Involvement involvement;
    private final WorkingTime time;
    private final Clock clock;

    Standings(People people, Involvement involvement, WorkingTime time, Clock clock) {
        this.people = people;
        this.involvement = involvement;
        this.time = time;
        this.clock = clock;
    }

    Standing of(WorkItem item, Person person) {
        PersonId id = person.id();
        PersonId assignee = item.assignee();
        if (id.equals(assignee)) {
            return Standing.of(Kind.HOLDER);
        }
        boolean excluded = item.excluded().contains(id);
        if (assignee != null && !excluded && standsIn(item, assignee, id)) {
            return new Standing(Kind.STAND_IN, assignee);
        }
        if (assignee != null && item.helpers().contains(id)) {
            return Standing.of(Kind.HELPER);
        }
        if (isOffered(item, person)) {
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

    private boolean standsIn(WorkItem item, PersonId assignee, PersonId person) {
        return item.standIns().contains(person)
                || people.substituteOf(assignee, time.day(clock.instant()))
                        .filter(person::equals)
                        .isPresent();
    }

    private static boolean isOffered(WorkItem item, Person person) {
        return item.people().contains(person.id())
                || person.roles().stream().anyMatch(role -> item.groups().contains(role.group()));
    }
}
