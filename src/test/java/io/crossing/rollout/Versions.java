package io.crossing.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** Deploys further versions of the diagrams, all files together as the product does. */
final class Versions {

    private final RepositoryService repository;
    private final Map<String, String> files = new LinkedHashMap<>();

    private Versions(RepositoryService repository) {
        this.repository = repository;
    }

    /** The diagrams as they are shipped, to be changed. */
    static Versions of(RepositoryService repository) {
        Versions versions = new Versions(repository);
        try (Stream<Path> found = Files.walk(Path.of("bpmn"))) {
            found.filter(file -> file.toString().matches(".+\\.(bpmn|dmn|form)"))
                    .sorted()
                    .forEach(file -> versions.files.put(file.getFileName().toString(), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes something else in a file, wherever it stands there. */
    Versions with(String file, String old, String young) {
        assertThat(files.get(file)).contains(old);
        files.computeIfPresent(file, (name, text) -> text.replace(old, young));
        return this;
    }

    Versions with(String old, String young) {
        return with("PilotToScale.bpmn", old, young);
    }

    /** @return the version of {@code PilotToScale} */
    int deploy() {
        DeploymentBuilder deployment = repository.createDeployment().name("another");
        files.forEach(deployment::addString);
        String id = deployment.deploy().getId();
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(id)
                .processDefinitionKey("PilotToScale")
                .singleResult()
                .getVersion();
    }
}
