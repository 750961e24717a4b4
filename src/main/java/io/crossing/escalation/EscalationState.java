package io.crossing.escalation;

/** Whether an escalation still waits for a decision. */
public enum EscalationState {
    /** Somebody is asked to decide. */
    OPEN,
    /** Somebody decided. */
    ANSWERED,
    /** Nobody decided, and nobody has to any more: the stage was finished, or the rollout ended. */
    CLOSED
}
