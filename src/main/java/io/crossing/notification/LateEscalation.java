package io.crossing.notification;

import io.crossing.escalation.Brief;
import io.crossing.escalation.Escalation;
import io.crossing.escalation.Hearer;
import io.crossing.escalation.Rung;

/**
 * An open escalation of which somebody is told.
 *
 * @param rung the rung on which they hear of it
 */
record LateEscalation(Escalation escalation, Brief brief, int rung) {

    /** Whether they may decide about it; whoever may not is asked for nothing but help. */
    boolean decides() {
        return escalation.rung(rung).map(Rung::hearer).filter(Hearer::decides).isPresent();
    }
}
