package io.crossing.escalation.web;

import io.crossing.escalation.Escalations;
import io.crossing.process.WorkItemId;
import io.crossing.worklist.PageOfItsOwn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An escalation is answered on its page, where the brief stands above the form. */
@Component
class AnswerTaskPages implements PageOfItsOwn {

    private final Escalations escalations;

    AnswerTaskPages(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public Optional<String> of(WorkItemId task) {
        return escalations.answeredBy(task).map(escalation -> "/escalations/" + escalation.id());
    }
}
