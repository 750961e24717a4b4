package io.crossing.stall;

import io.crossing.process.Sentence;

/** No diagnosis waits for a decision. */
public final class DiagnosisOver extends StallError {

    public DiagnosisOver() {
        super(Sentence.of("stall.refused.over"));
    }
}
