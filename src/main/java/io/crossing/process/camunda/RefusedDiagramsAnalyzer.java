package io.crossing.process.camunda;

import io.crossing.process.DiagramsRefused;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start-up which diagrams are refused and why, instead of a stack trace. */
class RefusedDiagramsAnalyzer extends AbstractFailureAnalyzer<DiagramsRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DiagramsRefused refused) {
        return new FailureAnalysis(
                "These diagrams, tables or forms contain what may not be deployed:\n\n" + refused.getMessage(),
                "Mend the elements that are named, or take the files out of the folder that crossing.process.diagrams names."
                        + " Nothing was deployed.",
                refused);
    }
}
