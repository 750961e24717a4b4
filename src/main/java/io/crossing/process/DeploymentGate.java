package io.crossing.process;

import java.util.Collection;
import java.util.List;

/** Stands in front of the engine: says what keeps diagrams, tables and forms from being deployed. */
public interface DeploymentGate {

    /**
     * Looks at files that are deployed together.
     *
     * @return a line for each element that is refused, with what to use instead; nothing if all may be deployed
     */
    List<String> objections(Collection<DiagramFile> files);
}
