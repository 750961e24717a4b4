package io.crossing.worklist.web;

import io.crossing.people.Person;
import io.crossing.worklist.Scope;
import io.crossing.worklist.WorkItemFilter;
import org.springframework.stereotype.Component;

/** Knows what a reader can do with several tasks of a list at once. */
@Component
class ListActions {

    /** What is offered below a list; whether it goes through is decided for each task. */
    record Offered(boolean claim, boolean giveBack, boolean assign, boolean putOff, boolean takeUp, boolean due) {

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
                directs);
    }
}
