package io.crossing.worklist;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.worklist.Standing.Kind;
import io.crossing.worklist.WorkItem.Closing;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says in words why somebody cannot act on a work item, and who can. */
@Component
class Refusals {

    private final People people;

    Refusals(People people) {
        this.people = people;
    }

    /** @throws AlreadyDone or {@link NoLongerNeeded} unless it is open */
    void mustBeOpen(WorkItem item) {
        if (item.open()) {
            return;
        }
        if (item.state() == WorkItemState.TAKEN_BACK) {
            throw new TakenBackAlready(item.id());
        }
        Closing closing = item.closing();
        PersonId by = closing == null ? null : closing.by();
        if (closing == null || by == null) {
            throw new NoLongerNeeded(item.id());
        }
        throw new AlreadyDone(item.id(), by, closing.at(), name(by));
    }

    /** Refuses, with {@link NotDoneYet}, {@link NoLongerNeeded} or {@link TakenBackAlready}, unless it is done. */
    void mustBeDone(WorkItem item) {
        switch (item.state()) {
            case OPEN -> throw new NotDoneYet(item.id());
            case WITHDRAWN -> throw new NoLongerNeeded(item.id());
            case TAKEN_BACK -> throw new TakenBackAlready(item.id());
            case DONE -> {}
        }
    }

    /** @throws NotYours unless they did it, or it was done for them */
    void mustBeDoneBy(WorkItem item, PersonId person) {
        Closing closing = item.closing();
        if (!TakingBack.doneBy(item, person)) {
            throw new NotYours(
                    closing == null || closing.by() == null
                            ? Sentence.of("worklist.refused.take-back")
                            : Sentence.of("worklist.refused.take-back-others", name(closing.by())));
        }
    }

    /** @throws AlreadyTaken if it is theirs to take, but somebody else has */
    void mustNotBeTaken(WorkItem item, Standing standing) {
        PersonId assignee = item.assignee();
        if (standing.is(Kind.OFFERED) && assignee != null) {
            throw new AlreadyTaken(item.id(), assignee, name(assignee));
        }
    }

    /** @throws NotYours unless it is theirs to do, or was, or they were asked to help */
    void mustBeTheirsToEdit(WorkItem item, Standing standing) {
        if (!standing.edits()) {
            mustBeTheirs(item, standing);
        }
    }

    /** @throws NotYours unless it is theirs to do, or was */
    void mustBeTheirs(WorkItem item, Standing standing) {
        if (standing.is(Kind.EXCLUDED)) {
            throw new NotYours(Sentence.of("worklist.refused.fresh"));
        }
        if (standing.is(Kind.HELPER)) {
            throw new NotYours(Sentence.of("worklist.refused.helper", whose(item)));
        }
        if (!standing.concerned()) {
            throw new NotYours(Sentence.of("worklist.refused.not-yours", whose(item)));
        }
    }

    String name(PersonId id) {
        return people.find(id).map(Person::name).orElse(id.value());
    }

    /** Whose it is. */
    Sentence whose(WorkItem item) {
        PersonId assignee = item.assignee();
        if (assignee != null) {
            return Sentence.of(item.open() ? "worklist.whose.has" : "worklist.whose.had", name(assignee));
        }
        Stream<Sentence> names = item.people().stream().map(this::name).sorted().map(Refusals::named);
        Stream<Sentence> roles = item.groups().stream().sorted().map(Refusals::role);
        return Stream.concat(names, roles)
                .reduce((one, other) -> Sentence.of("worklist.whose.or", one, other))
                .map(either -> Sentence.of("worklist.whose.for", either))
                .orElse(Sentence.of("worklist.whose.nobody"));
    }

    private static Sentence named(String name) {
        return Sentence.of("worklist.whose.named", name);
    }

    /** Roles that only a diagram has are called as it calls them. */
    private static Sentence role(String group) {
        Sentence known = Sentence.of("worklist.whose.role." + group);
        return known.known() ? known : Sentence.of("worklist.whose.role", group.replace('-', ' '));
    }
}
