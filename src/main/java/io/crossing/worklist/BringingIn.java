package io.crossing.worklist;

import io.crossing.people.People;
import io.crossing.people.Person;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Ledger;
import io.crossing.worklist.Standing.Kind;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets people see a work item and its rollout because somebody who takes part mentions them, and knows what that does. */
@Component
class BringingIn {

    private final People people;
    private final Standings standings;
    private final Refusals refusals;
    private final Involvement involvement;
    private final Ledger ledger;

    BringingIn(People people, Standings standings, Refusals refusals, Involvement involvement, Ledger ledger) {
        this.people = people;
        this.standings = standings;
        this.refusals = refusals;
        this.involvement = involvement;
        this.ledger = ledger;
    }

    /**
     * Makes participants of those mentioned who are none.
     *
     * @param wanted whom the author wants to bring in
     * @throws OutsidersMentioned if others would come in too
     * @throws AnswersRefused if the author does not take part themself
     */
    void bring(WorkItem item, Person author, Set<PersonId> mentioned, Set<PersonId> wanted) {
        List<PersonId> outsiders =
                mentioned.stream().filter(person -> isOutside(item, person)).toList();
        if (outsiders.isEmpty()) {
            return;
        }
        if (!involvement.maySee(author, item.rollout())) {
            throw new AnswersRefused(
                    List.of(new FieldError("text", Sentence.of("worklist.answer.outsiders", names(outsiders)))));
        }
        if (!wanted.containsAll(outsiders)) {
            throw new OutsidersMentioned(outsiders, names(outsiders));
        }
        outsiders.forEach(person -> let(item, author, person));
    }

    /** Whether somebody would not see the work item. */
    boolean isOutside(WorkItem item, PersonId person) {
        return people.find(person)
                .filter(one -> standings.of(item, one).is(Kind.STRANGER))
                .isPresent();
    }

    private void let(WorkItem item, Person author, PersonId person) {
        involvement.takesPart(item.rollout(), person);
        ledger.write(
                item.rollout(),
                author.id(),
                null,
                Sentence.of("history.task.brought-in", refusals.name(person), item.title()),
                null);
    }

    private List<String> names(List<PersonId> persons) {
        return persons.stream().map(refusals::name).toList();
    }
}
