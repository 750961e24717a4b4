package io.crossing.process;

import java.util.Collection;

/** Files are not deployed because of what they contain; the message says of each what, and what to use instead. */
public final class DiagramsRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public DiagramsRefused(Collection<String> objections) {
        super(Sentence.of("process.refused.diagrams", String.join(System.lineSeparator(), objections)));
    }
}
