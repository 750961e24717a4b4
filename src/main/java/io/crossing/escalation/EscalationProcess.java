package io.crossing.escalation;

import io.crossing.process.EveryProcess;
import io.crossing.process.ProcessVariable;

/** The words that {@code Escalation.bpmn} and Java share: variables, messages, elements. */
public final class EscalationProcess {

    public static final String KEY = "Escalation";

    public static final ProcessVariable<String> ESCALATION_ID = ProcessVariable.text("escalationId");
    public static final ProcessVariable<String> STAGE = EveryProcess.STAGE;
    public static final ProcessVariable<String> STAGE_NAME = ProcessVariable.text("stageName");
    public static final ProcessVariable<String> RECIPIENT = ProcessVariable.text("recipient");
    /** When the turn of the next rung comes, as a moment in ISO-8601; empty text after the last. */
    public static final ProcessVariable<String> NEXT_RUNG_AT = ProcessVariable.text("nextRungAt");

    /** When it is looked whether the stage is still late after the answer, in ISO-8601; empty text where the answer ends it. */
    public static final ProcessVariable<String> ASKS_AGAIN_AT = ProcessVariable.text("asksAgainAt");

    public static final ProcessVariable<String> DECISION = ProcessVariable.text("decision");

    public static final String STAGE_FINISHED = "Message_StageFinished";

    public static final String ANSWER_TASK = "Task_AnswerEscalation";
    public static final String ANSWER_FORM = "AnswerEscalation";

    /** The timer of the next rung. */
    public static final String NEXT_RUNG = "Timer_NextRung";

    /** The timer of an answer that leaves the deadline as it is. */
    public static final String ANSWER_RESTED = "Timer_AnswerRested";

    private EscalationProcess() {}
}
