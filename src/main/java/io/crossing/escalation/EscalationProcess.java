package io.crossing.escalation;

import io.crossing.process.ProcessVariable;

/** The words that {@code Escalation.bpmn} and Java share: variables, messages, elements. */
public final class EscalationProcess {

    public static final String KEY = "Escalation";

    public static final ProcessVariable<String> ESCALATION_ID = ProcessVariable.text("escalationId");
    public static final ProcessVariable<String> STAGE = ProcessVariable.text("stage");
    public static final ProcessVariable<String> STAGE_NAME = ProcessVariable.text("stageName");
    public static final ProcessVariable<String> RECIPIENT = ProcessVariable.text("recipient");
    public static final ProcessVariable<String> DECISION = ProcessVariable.text("decision");

    public static final String STAGE_FINISHED = "Message_StageFinished";

    public static final String ANSWER_TASK = "Task_AnswerEscalation";
    public static final String ANSWER_FORM = "AnswerEscalation";

    /** The property of an element that climbs: which rung it climbs to. */
    public static final String RUNG = "rung";

    private EscalationProcess() {}
}
