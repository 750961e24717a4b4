package io.crossing.worklist;

import io.crossing.people.AccountClosed;
import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.rollout.OwnerLeft;
import io.crossing.rollout.SponsorLeft;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sees to it that no work is left with somebody who has gone. */
@Component
class LeavingWorkBehind {

    private final JdbcWorkItems items;
    private final Heirs heirs;
    private final Receivers receivers;
    private final AssigningWorkItem assigning;
    private final HandingWork handing;
    private final People people;
    private final TasksOnHoldToo engine;

    LeavingWorkBehind(
            JdbcWorkItems items,
            Heirs heirs,
            Receivers receivers,
            AssigningWorkItem assigning,
            HandingWork handing,
            People people,
            TasksOnHoldToo engine) {
        this.items = items;
        this.heirs = heirs;
        this.receivers = receivers;
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
        Sentence note = gone(leaver);
        items.heldBy(leaver).forEach(item -> release(items.locked(item.id()), leaver, note));
        items.offeredTo(leaver).stream()
                .filter(item ->
                        item.groups().isEmpty() && item.people().stream().noneMatch(people::isActive))
                .forEach(item -> hand(item, leaver, note));
    }

    /** A diagram may still name somebody who has left. */
    void passOnIfGone(WorkItem item, PersonId assignee) {
        if (!people.isActive(assignee)) {
            release(item, assignee, gone(assignee));
        }
    }

    @EventListener
    void on(OwnerLeft left) {
        pass(left.rollout(), left.owner(), left.standIn());
    }

    @EventListener
    void on(SponsorLeft left) {
        pass(left.rollout(), left.sponsor(), left.standIn());
    }

    /** Only what was theirs as the one they were: what is offered to others too they may go on with. */
    private void pass(RolloutId rollout, PersonId leaver, PersonId standIn) {
        items.openOf(rollout).stream()
                .filter(item -> item.heldBy(leaver) && !item.offered())
                .map(item -> items.locked(item.id()))
                .filter(item -> item.open() && item.heldBy(leaver))
                .forEach(item -> {
                    PersonId heir = receivers.canHave(item, standIn)
                            ? standIn
                            : heirs.of(item, leaver).orElse(leaver);
                    assigning.leave(item, heir, gone(leaver));
                });
    }

    /** Back to those it is offered to, where there are others; else to whoever takes over. */
    private void release(WorkItem item, PersonId leaver, Sentence note) {
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

    private void hand(WorkItem item, PersonId leaver, Sentence note) {
        heirs.of(item, leaver).ifPresent(heir -> assigning.leave(item, heir, note));
    }

    private Sentence gone(PersonId person) {
        return Sentence.of("history.gone", people.find(person).map(Person::name).orElse(person.value()));
    }
}
