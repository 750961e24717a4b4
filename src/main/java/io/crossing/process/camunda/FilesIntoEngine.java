package io.crossing.process.camunda;

import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramsRefused;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** Puts files into an engine, and says of each element that the engine cannot read what is wrong with it. */
final class FilesIntoEngine {

    private FilesIntoEngine() {}

    /** @throws DiagramsRefused if the engine cannot read one of them; then none is in it */
    static Deployment deploy(DeploymentBuilder deployment, Collection<DiagramFile> files) {
        files.forEach(file -> deployment.addInputStream(file.name(), new ByteArrayInputStream(file.content())));
        try {
            return deployment.deploy();
        } catch (ParseException e) {
            throw new DiagramsRefused(e.getResorceReports().stream()
                    .flatMap(FilesIntoEngine::lines)
                    .toList());
        } catch (ProcessEngineException e) {
            throw new DiagramsRefused(List.of(String.valueOf(e.getMessage())));
        }
    }

    private static Stream<String> lines(ResourceReport report) {
        return report.getErrors().stream()
                .map(error -> report.getResourceName() + ", " + error.getMainElementId() + ": " + error.getMessage());
    }
}
