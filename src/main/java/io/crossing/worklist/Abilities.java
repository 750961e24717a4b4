package io.crossing.worklist;

import io.crossing.worklist.Standing.Kind;

/**
 * What somebody can do with a work item now.
 *
 * @param claim take it, so that it is theirs
 * @param putOff keep it out of their list until a day
 * @param takeBack take back what they answered, because nobody has gone on from there
 */
public record Abilities(
        boolean complete, boolean claim, boolean giveBack, boolean handOver, boolean putOff, boolean takeBack) {

    static Abilities of(WorkItem item, Standing standing, boolean directs, boolean onHold, boolean takeBack) {
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
                open && holder,
                !onHold && takeBack);
    }

    /** Whether there is anything to do besides looking. */
    public boolean any() {
        return complete || claim || giveBack || handOver || putOff || takeBack;
    }
}
