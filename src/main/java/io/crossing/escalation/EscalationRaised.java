package io.crossing.escalation;

import io.crossing.process.PersonId;

/** A stage passed its deadline, and somebody was asked to decide: the first rung. */
public record EscalationRaised(Escalation escalation, PersonId to) {}
