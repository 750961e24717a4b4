package io.crossing.worklist;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.worklist.Standing.Kind;
import io.crossing.worklist.WorkItem.Closing;
import java.util.stream.Collectors;
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
            String who = closing == null || closing.by() == null ? "" : name(closing.by()) + " did it. ";
            throw new NotYours("This is not yours to take back: " + who + "Nothing was changed.");
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
            throw new NotYours("This needs somebody who comes to it fresh, and you have worked on it yourself. "
                    + "Ask somebody else to take it.");
        }
        if (standing.is(Kind.HELPER)) {
            throw new NotYours(
                    whose(item) + " You were asked to help: write in the draft or comment, and leave the rest "
                            + "to them. Nothing was changed.");
        }
        if (!standing.concerned()) {
            throw new NotYours("This is not yours to do: " + whose(item) + " Nothing was changed.");
        }
    }

    String name(PersonId id) {
        return people.find(id).map(Person::name).orElse(id.value());
    }

    /** Whose it is, as a sentence. */
    String whose(WorkItem item) {
        PersonId assignee = item.assignee();
        if (assignee != null) {
            return item.open() ? name(assignee) + " has it." : name(assignee) + " had it.";
        }
        String roles = item.groups().stream().sorted().map(Refusals::role).collect(Collectors.joining(" or "));
        String names = item.people().stream().map(this::name).sorted().collect(Collectors.joining(" or "));
        String either = names.isEmpty() || roles.isEmpty() ? names + roles : names + " or " + roles;
        return either.isEmpty() ? "A lead has to give it to somebody." : "It is for " + either + ".";
    }

    /** The role as a person says it, such as {@code somebody who is process admin}. */
    private static String role(String group) {
        return "somebody with the role " + group.replace('-', ' ');
    }
}
