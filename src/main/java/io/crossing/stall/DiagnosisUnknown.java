package io.crossing.stall;

/** There is no such diagnosis, or it is not this person's to see. */
public final class DiagnosisUnknown extends StallError {

    public DiagnosisUnknown() {
        super("There is no such diagnosis of a rollout that you take part in.");
    }
}
