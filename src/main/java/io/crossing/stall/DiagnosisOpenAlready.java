package io.crossing.stall;

/** The rollout is being diagnosed; the sponsor decides about that first. */
public final class DiagnosisOpenAlready extends StallError {

    private final DiagnosisId open;

    public DiagnosisOpenAlready(DiagnosisId open) {
        super("A diagnosis is waiting for the sponsor's decision already.");
        this.open = open;
    }

    public DiagnosisId open() {
        return open;
    }
}
