package io.crossing.escalation;

import io.crossing.process.Step;

/** Which escalation a step of the diagram belongs to. */
final class EscalationOfStep {

    private EscalationOfStep() {}

    static EscalationId id(Step step) {
        String id = step.get(EscalationProcess.ESCALATION_ID);
        if (id == null) {
            throw new IllegalStateException(
                    "“" + step.name() + "” belongs in a process that was started by an overrun: "
                            + "it has no variable \"" + EscalationProcess.ESCALATION_ID.name() + "\".");
        }
        return EscalationId.of(id);
    }
}
