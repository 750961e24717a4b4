package io.crossing.worklist;

import io.crossing.worklist.Standing.Kind;

/**
 * What somebody can do with a work item now.
 *
 * @param claim take it, so that it is theirs
 * @param putOff keep it out of their list until a day
 * @param edit write in its draft
 * @param askForHelp ask somebody for help, and keep it
 * @param answerHelp say that they have helped
 * @param moveDue say when it is due
 * @param takeBack take back what they answered, because nobody has gone on from there
 */
public record Abilities(
        boolean complete,
        boolean claim,
        boolean giveBack,
        boolean handOver,
        boolean putOff,
        boolean edit,
        boolean askForHelp,
        boolean answerHelp,
        boolean moveDue,
        boolean takeBack) {

    static Abilities of(WorkItem item, Standing standing, boolean directs, boolean onHold, boolean takeBack) {
        boolean open = item.open();
        boolean taken = item.assignee() != null;
        boolean holder = standing.is(Kind.HOLDER);
        boolean free = standing.is(Kind.OFFERED) && !taken;
        boolean works = open && !onHold;
        boolean has = holder || standing.is(Kind.STAND_IN);
        boolean helps = standing.is(Kind.HELPER);
        return new Abilities(
                works && (has || free),
                works && free,
                works && taken && item.offered() && (holder || directs),
                works && (holder || directs),
                open && holder,
                works && (has || free || helps),
                open && has,
                open && helps,
                open && directs,
                !onHold && takeBack);
    }

    /** Whether there is anything to do besides looking. */
    public boolean any() {
        return complete
                || claim
                || giveBack
                || handOver
                || putOff
                || edit
                || askForHelp
                || answerHelp
                || moveDue
                || takeBack;
    }
}
