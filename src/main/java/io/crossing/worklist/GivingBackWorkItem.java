package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.Sentence;
import io.crossing.process.Tasks;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.Ledger;
import io.crossing.worklist.Standing.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a work item back to those it is offered to. */
@Service
public class GivingBackWorkItem {

    private final JdbcWorkItems items;
    private final Standings standings;
    private final Refusals refusals;
    private final Directing directing;
    private final WorkItemChanges changes;
    private final HandingWork handing;
    private final Ledger ledger;
    private final Tasks tasks;

    GivingBackWorkItem(
            JdbcWorkItems items,
            Standings standings,
            Refusals refusals,
            Directing directing,
            WorkItemChanges changes,
            HandingWork handing,
            Ledger ledger,
            Tasks tasks) {
        this.items = items;
        this.standings = standings;
        this.refusals = refusals;
        this.directing = directing;
        this.changes = changes;
        this.handing = handing;
        this.ledger = ledger;
        this.tasks = tasks;
    }

    /**
     * Gives it back; where nobody has it nothing changes.
     *
     * @throws WorkItemUnknown if there is none that they see
     * @throws NotYours unless they have it, or are lead or process admin
     * @throws NotOffered if it was asked of one person by name
     * @throws AlreadyDone if somebody has done it, or {@link NoLongerNeeded} if it was withdrawn
     */
    @Transactional
    public WorkItem giveBack(WorkItemId id, Person by) {
        WorkItem item = items.locked(id);
        Standing standing = standings.ofReader(item, by);
        if (!standing.is(Kind.HOLDER) && !directing.may(by, item)) {
            throw new NotYours(Sentence.of("worklist.refused.give-back", refusals.whose(item)));
        }
        refusals.mustBeOpen(item);
        if (!item.offered()) {
            throw new NotOffered(id);
        }
        if (item.assignee() != null) {
            changes.note(id, null, null);
            handing.give(item, null, by.id());
            ledger.write(item.rollout(), by.id(), null, Sentence.of("history.task.given-back", item.title()), null);
            tasks.assign(id, null);
        }
        return items.get(id);
    }
}
