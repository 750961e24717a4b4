package io.crossing.escalation;

import java.util.List;

/**
 * An escalation with everything that is said about it.
 *
 * @param waiting what the stage waits for, the longest first; nothing once it is over
 * @param daysLate by how many whole working days the stage is late, or was when it was over
 */
public record BriefedEscalation(Escalation escalation, Brief brief, List<WaitingFor> waiting, long daysLate) {

    public BriefedEscalation {
        waiting = List.copyOf(waiting);
    }
}
