package io.crossing.stall;

/** No diagnosis waits for a decision. */
public final class DiagnosisOver extends StallError {

    public DiagnosisOver() {
        super("No diagnosis waits for a decision; the last one was decided, or none was made yet.");
    }
}
