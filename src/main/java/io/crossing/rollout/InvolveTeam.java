package io.crossing.rollout;

import io.crossing.process.ProcessVariable;

/** The words that {@code InvolveTeam.bpmn} and Java share. */
public final class InvolveTeam {

    public static final String KEY = "InvolveTeam";

    public static final ProcessVariable<Boolean> HAS_CONCERNS = ProcessVariable.flag("hasConcerns");

    /** How many of the team were there, in per cent. */
    public static final ProcessVariable<Integer> ATTENDED_SHARE = ProcessVariable.number("attendedShare");

    public static final ProcessVariable<Boolean> ADAPTED_OR_REASONED = ProcessVariable.flag("adaptedOrReasoned");
    public static final ProcessVariable<Integer> CONCERNS_OPEN = ProcessVariable.number("concernsOpen");
    public static final ProcessVariable<Boolean> CHAMPION_NAMED = ProcessVariable.flag("championNamed");

    private InvolveTeam() {}
}
