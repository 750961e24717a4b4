package io.crossing.worklist;

import io.crossing.people.Person;
import io.crossing.process.Sentence;
import io.crossing.process.WorkItemId;
import io.crossing.worklist.Standing.Kind;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back a request for help that has not been answered; the task leaves the helper's list. */
@Service
public class WithdrawingHelp {

    private final JdbcWorkItems items;
    private final Standings standings;
    private final Refusals refusals;
    private final HelpRequests requests;
    private final Clock clock;

    WithdrawingHelp(JdbcWorkItems items, Standings standings, Refusals refusals, HelpRequests requests, Clock clock) {
        this.items = items;
        this.standings = standings;
        this.refusals = refusals;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * Takes it back; what was taken back before stays so.
     *
     * @throws WorkItemUnknown if there is no work item that they see
     * @throws HelpUnknown if nobody asked for this help
     * @throws NotYours unless they asked, or have the work item now
     * @throws HelpOver if it was answered
     */
    @Transactional
    public void withdraw(WorkItemId id, UUID request, Person by) {
        WorkItem item = items.locked(id);
        Standing standing = standings.ofReader(item, by);
        HelpRequest asked = requests.find(id, request).orElseThrow(HelpUnknown::new);
        if (!asked.askedBy().equals(by.id()) && !standing.is(Kind.HOLDER) && !standing.is(Kind.STAND_IN)) {
            throw new NotYours(Sentence.of("worklist.refused.help-theirs", refusals.name(asked.askedBy())));
        }
        if (asked.state() == HelpState.ANSWERED) {
            throw new HelpOver();
        }
        if (asked.open()) {
            requests.end(asked, HelpState.WITHDRAWN, null, clock.instant());
        }
    }
}
