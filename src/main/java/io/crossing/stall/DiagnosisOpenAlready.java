package io.crossing.stall;

import io.crossing.process.Sentence;

/** The rollout is being diagnosed; the sponsor decides about that first. */
public final class DiagnosisOpenAlready extends StallError {

    private final DiagnosisId open;

    public DiagnosisOpenAlready(DiagnosisId open) {
        super(Sentence.of("stall.refused.open-already"));
        this.open = open;
    }

    public DiagnosisId open() {
        return open;
    }
}
