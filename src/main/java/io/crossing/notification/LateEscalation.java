package io.crossing.notification;

import io.crossing.escalation.Brief;
import io.crossing.escalation.Escalation;

/**
 * An open escalation of which somebody is told.
 *
 * @param rung the rung on which they hear of it
 */
record LateEscalation(Escalation escalation, Brief brief, int rung) {}
