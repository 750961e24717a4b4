package io.crossing.worklist;

import io.crossing.people.AccountClosed;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sees to it that no work is left with somebody who has gone. */
@Component
class LeavingWorkBehind {

    private final JdbcWorkItems items;
    private final Heirs heirs;
    private final AssigningWorkItem assigning;
    private final HandingWork handing;
    private final People people;
    private final TasksOnHoldToo engine;

    LeavingWorkBehind(
            JdbcWorkItems items,
            Heirs heirs,
            AssigningWorkItem assigning,
            HandingWork handing,
            People people,
            TasksOnHoldToo engine) {
        this.items = items;
        this.heirs = heirs;
        this.assigning = assigning;
        this.handing = handing;
        this.people = people;
        this.engine = engine;
    }

    /** After the rollouts have a deputy in place of an owner or sponsor who has gone. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(AccountClosed closed) {
        PersonId leaver = closed.person();
        String note = name(leaver) + " has left.";
        items.heldBy(leaver).forEach(item -> release(items.locked(item.id()), leaver, note));
        items.offeredTo(leaver).stream()
                .filter(item ->
                        item.groups().isEmpty() && item.people().stream().noneMatch(people::isActive))
                .forEach(item -> hand(item, leaver, note));
    }

    /** Back to those it is offered to, where there are others; else to whoever takes over. */
    private void release(WorkItem item, PersonId leaver, String note) {
        if (!item.open() || !item.heldBy(leaver)) {
            return;
        }
        if (!item.groups().isEmpty() || item.people().stream().anyMatch(people::isActive)) {
            handing.give(item, null, null);
            engine.assign(item, null);
        } else {
            hand(item, leaver, note);
        }
    }

    private void hand(WorkItem item, PersonId leaver, String note) {
        heirs.of(item, leaver).ifPresent(heir -> assigning.leave(item, heir, note));
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::name).orElse(person.value());
    }
}
