package io.crossing.process.camunda;

import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;

/** Makes nothing of a class that a diagram names: diagrams call actions by their words. */
final class NoClassesByName implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> type) {
        throw new ProcessEngineException("A diagram may not name a class (" + type.getName()
                + "). Use the name of an action, such as ${raiseEscalation}.");
    }
}
