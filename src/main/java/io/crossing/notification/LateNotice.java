package io.crossing.notification;

import io.crossing.escalation.EscalationId;

/** Somebody has to hear by mail of an escalation that reached a rung. */
record LateNotice(EscalationId escalation, int rung) {}
