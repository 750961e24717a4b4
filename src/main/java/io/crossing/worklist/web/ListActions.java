package io.crossing.worklist.web;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.worklist.Scope;
import io.crossing.worklist.WorkItemFilter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Knows what a reader can do with several tasks of a list at once. */
@Component
class ListActions {

    private final People people;

    ListActions(People people) {
        this.people = people;
    }

    /**
     * What is offered below a list; whether it goes through is decided for each task.
     *
     * @param receivers to whom they can be handed; empty where {@code assign} is not offered
     */
    record Offered(
            boolean claim,
            boolean giveBack,
            boolean assign,
            boolean putOff,
            boolean takeUp,
            boolean due,
            List<Person> receivers) {

        public boolean any() {
            return claim || giveBack || assign || putOff || takeUp || due;
        }
    }

    Offered of(WorkItemFilter filter, Person reader) {
        Scope scope = filter.scope();
        boolean directs = reader.seesEverything() && scope != Scope.DONE;
        boolean mine = scope == Scope.MINE;
        boolean assign = mine || directs;
        return new Offered(
                scope == Scope.OPEN || scope == Scope.ALL,
                mine || directs && scope != Scope.OPEN,
                assign,
                mine && !filter.putOff(),
                mine && filter.putOff(),
                directs,
                assign ? people.active() : List.of());
    }
}
