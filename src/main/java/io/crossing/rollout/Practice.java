package io.crossing.rollout;

import io.crossing.process.StageId;

/** The scaling work without which a rollout stalls sooner or later, in the order of the stages that supply it. */
public enum Practice {
    /** A sponsor who confirmed, is still there, and speaks up at the beat that they chose. */
    SPONSORSHIP(PilotToScale.MANDATE),
    /** Every decision that comes up has exactly one person who takes it. */
    DECISION_RIGHTS(PilotToScale.MANDATE),
    /** The integration is budgeted and approved. */
    BUDGET(PilotToScale.MANDATE),
    /** A named owner who accepted and is still there, with a deputy. */
    OWNER(PilotToScale.OWNERSHIP),
    /** A document whose latest version somebody outside the pilot team followed. */
    DOCUMENT(PilotToScale.DOCUMENTATION),
    /** The people who will use it were involved in adapting it, not only told. */
    INVOLVEMENT(PilotToScale.INVOLVEMENT),
    /** What comes out is checked at an interval, against a bar. */
    QUALITY(PilotToScale.QUALITY);

    private final StageId stage;

    Practice(StageId stage) {
        this.stage = stage;
    }

    /** The stage that supplies it. */
    public StageId stage() {
        return stage;
    }

    /** How well it is done, as its record tells. */
    public enum Standing {
        DONE,
        WEAK,
        SKIPPED
    }
}
