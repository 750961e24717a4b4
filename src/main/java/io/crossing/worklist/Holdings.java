package io.crossing.worklist;

import io.crossing.rollout.RoleHeld;
import java.util.List;

/** What somebody holds: open work in any rollout, and what they are in those that have not come to an end. */
public record Holdings(List<WorkItem> items, List<RoleHeld> roles) {

    public boolean none() {
        return items.isEmpty() && roles.isEmpty();
    }
}
