package io.crossing.escalation;

/** An escalation closed by itself, because its stage was finished or its rollout ended. */
public record EscalationClosed(Escalation escalation) {}
