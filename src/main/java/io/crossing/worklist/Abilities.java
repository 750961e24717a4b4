package io.crossing.worklist;

import io.crossing.worklist.Standing.Kind;

/**
 * What somebody can do with a work item now.
 *
 * @param claim take it, so that it is theirs
 * @param putOff keep it out of their list until a day
 */
public record Abilities(boolean complete, boolean claim, boolean giveBack, boolean handOver, boolean putOff) {

    static Abilities of(WorkItem item, Standing standing, boolean directs, boolean onHold) {
        boolean open = item.open();
        boolean taken = item.assignee() != null;
        boolean holder = standing.is(Kind.HOLDER);
        boolean free = standing.is(Kind.OFFERED) && !taken;
        boolean works = open && !onHold;
        return new Abilities(
                works && (holder || standing.is(Kind.STAND_IN) || free),
                works && free,
                works && taken && item.offered() && (holder || directs),
                works && (holder || directs),
                open && holder);
    }

    /** Whether there is anything to do besides looking. */
    public boolean any() {
        return complete || claim || giveBack || handOver || putOff;
    }
}
