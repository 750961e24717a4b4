package io.crossing.process;

/** The variables that mean the same in every diagram: which rollout it is about, which stage where it runs beside the stages, and which team. */
public final class EveryProcess {

    public static final ProcessVariable<String> ROLLOUT_ID = ProcessVariable.text("rolloutId");
    public static final ProcessVariable<String> STAGE = ProcessVariable.text("stage");
    public static final ProcessVariable<String> TEAM = ProcessVariable.text("team");

    private EveryProcess() {}
}
