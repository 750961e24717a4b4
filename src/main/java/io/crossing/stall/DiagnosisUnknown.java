package io.crossing.stall;

import io.crossing.process.Sentence;

/** There is no such diagnosis, or it is not this person's to see. */
public final class DiagnosisUnknown extends StallError {

    public DiagnosisUnknown() {
        super(Sentence.of("stall.refused.unknown"));
    }
}
