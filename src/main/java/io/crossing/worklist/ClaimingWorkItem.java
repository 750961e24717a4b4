package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.Sentence;
import io.crossing.process.Tasks;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.Ledger;
import io.crossing.worklist.Standing.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a work item that is offered to somebody, so that it is theirs and nobody else's. */
@Service
public class ClaimingWorkItem {

    private final JdbcWorkItems items;
    private final Standings standings;
    private final Refusals refusals;
    private final HandingWork handing;
    private final Ledger ledger;
    private final Tasks tasks;

    ClaimingWorkItem(
            JdbcWorkItems items,
            Standings standings,
            Refusals refusals,
            HandingWork handing,
            Ledger ledger,
            Tasks tasks) {
        this.items = items;
        this.standings = standings;
        this.refusals = refusals;
        this.handing = handing;
        this.ledger = ledger;
        this.tasks = tasks;
    }

    /**
     * Takes it; for whoever has it already nothing changes.
     *
     * @throws WorkItemUnknown if there is none that they see
     * @throws NotYours if it is not offered to them, or they may not take it
     * @throws AlreadyTaken if somebody else has it
     * @throws AlreadyDone if somebody has done it, or {@link NoLongerNeeded} if it was withdrawn
     */
    @Transactional
    public WorkItem claim(WorkItemId id, Person by) {
        WorkItem item = items.locked(id);
        Standing standing = standings.ofReader(item, by);
        refusals.mustBeTheirs(item, standing);
        refusals.mustBeOpen(item);
        refusals.mustNotBeTaken(item, standing);
        if (standing.is(Kind.STAND_IN)) {
            throw new NotYours(Sentence.of("worklist.refused.stand-in", refusals.whose(item)));
        }
        if (standing.is(Kind.OFFERED)) {
            handing.give(item, by.id(), by.id());
            ledger.write(item.rollout(), by.id(), null, Sentence.of("history.task.taken", item.title()), null);
            tasks.assign(id, by.id());
        }
        return items.get(id);
    }
}
