package io.crossing.stall;

import io.crossing.process.Step;

/** Which diagnosis a step of the diagram belongs to. */
final class DiagnosisOfStep {

    private DiagnosisOfStep() {}

    static DiagnosisId id(Step step) {
        String id = step.get(StallDiagnosis.DIAGNOSIS_ID);
        if (id == null) {
            throw new IllegalStateException("“" + step.name() + "” belongs in a process that was started by a stall: "
                    + "it has no variable \"" + StallDiagnosis.DIAGNOSIS_ID.name() + "\".");
        }
        return DiagnosisId.of(id);
    }
}
