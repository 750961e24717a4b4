package io.crossing.process.camunda;

import io.crossing.process.DeploymentGate;
import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramsRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets nothing in that a gate refuses, and names what came in before the gate knew it. */
@Component
class DiagramsAtTheDoor {

    private static final Logger LOG = LoggerFactory.getLogger(DiagramsAtTheDoor.class);

    private final ObjectProvider<DeploymentGate> gates;
    private final RepositoryService repository;
    private final RuntimeService runs;

    DiagramsAtTheDoor(ObjectProvider<DeploymentGate> gates, RepositoryService repository, RuntimeService runs) {
        this.gates = gates;
        this.repository = repository;
        this.runs = runs;
    }

    /** @throws DiagramsRefused naming every element that is refused */
    void mayEnter(Collection<DiagramFile> files) {
        List<String> objections = objections(files);
        if (!objections.isEmpty()) {
            throw new DiagramsRefused(objections);
        }
    }

    /** Looks over what rollouts still run on; the guard in the engine stays behind it. */
    void lookOverWhatIsIn() {
        for (Deployment deployment : repository.createDeploymentQuery().list()) {
            String id = deployment.getId();
            if (runs.createProcessInstanceQuery().deploymentId(id).count() > 0) {
                objections(files(id))
                        .forEach(objection -> LOG.warn(
                                "Rollouts still run on a diagram that would not be deployed today (of {}): {}",
                                deployment.getDeploymentTime(),
                                objection));
            }
        }
    }

    private List<String> objections(Collection<DiagramFile> files) {
        return gates.stream().flatMap(gate -> gate.objections(files).stream()).toList();
    }

    private List<DiagramFile> files(String deployment) {
        return repository.getDeploymentResourceNames(deployment).stream()
                .map(name -> new DiagramFile(name, read(repository.getResourceAsStream(deployment, name))))
                .toList();
    }

    private static byte[] read(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
