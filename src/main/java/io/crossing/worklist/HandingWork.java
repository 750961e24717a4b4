package io.crossing.worklist;

import io.crossing.process.PersonId;
import io.crossing.rollout.Involvement;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notes that a work item has come to somebody, or has gone back to whom it is offered, and tells of it. */
@Component
class HandingWork {

    private final JdbcWorkItems items;
    private final WorkItemChanges changes;
    private final Drafts drafts;
    private final EndingHelp endingHelp;
    private final Involvement involvement;
    private final ApplicationEventPublisher events;

    HandingWork(
            JdbcWorkItems items,
            WorkItemChanges changes,
            Drafts drafts,
            EndingHelp endingHelp,
            Involvement involvement,
            ApplicationEventPublisher events) {
        this.items = items;
        this.changes = changes;
        this.drafts = drafts;
        this.endingHelp = endingHelp;
        this.involvement = involvement;
        this.events = events;
    }

    /** Gives it to somebody with what was entered so far, or to nobody in particular; {@code by} does it, absent where the diagram or the product does. */
    void give(WorkItem item, @Nullable PersonId to, @Nullable PersonId by) {
        PersonId from = item.assignee();
        changes.assign(item.id(), to);
        endingHelp.passedTo(item, to);
        if (from != null && to != null) {
            drafts.pass(item.id(), from, to);
        }
        WorkItem given = items.get(item.id());
        if (to == null) {
            events.publishEvent(new WorkItemOffered(given));
        } else {
            received(given, by);
        }
    }

    /** Whoever has it takes part in the rollout from now on. */
    void received(WorkItem item, @Nullable PersonId by) {
        PersonId assignee = item.assignee();
        if (assignee != null) {
            involvement.takesPart(item.rollout(), assignee);
            events.publishEvent(new WorkItemAssigned(item, by));
        }
    }
}
