package io.crossing.worklist;

import io.crossing.people.People;
import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says who can be given a work item. */
@Component
class Receivers {

    private final People people;

    Receivers(People people) {
        this.people = people;
    }

    boolean canHave(WorkItem item, PersonId person) {
        return people.isActive(person) && !item.excluded().contains(person);
    }

    /** @throws AnswersRefused naming {@code to} */
    void mustBeAble(WorkItem item, PersonId to) {
        if (!people.isActive(to)) {
            throw refused(Sentence.of("worklist.answer.no-account", to.value()));
        }
        if (item.excluded().contains(to)) {
            throw refused(Sentence.of("worklist.answer.fresh"));
        }
    }

    static AnswersRefused refused(Sentence said) {
        return new AnswersRefused(List.of(new FieldError("to", said)));
    }
}
