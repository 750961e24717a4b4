package io.crossing.worklist;

import io.crossing.process.PersonId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends the requests for help that a work item leaves behind when it goes elsewhere. */
@Component
class EndingHelp {

    private final HelpRequests requests;
    private final Clock clock;

    EndingHelp(HelpRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** All of them once nobody has it, and the one of whoever has it now. */
    void passedTo(WorkItem item, @Nullable PersonId holder) {
        requests.of(item.id()).stream()
                .filter(HelpRequest::open)
                .filter(one -> holder == null || one.helper().equals(holder))
                .forEach(one -> requests.end(one, HelpState.OVER, null, clock.instant()));
    }
}
