package io.crossing.process.camunda;

import io.crossing.process.DeployedFiles;
import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramKey;
import io.crossing.process.PersonId;
import io.crossing.process.Publishing;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Deploys what the wall lets through, under another name than what the product starts with: a restart does not replace it. */
@Component
class CamundaPublishing implements Publishing {

    static final String PUBLISHED = "published";

    private final RepositoryService repository;
    private final DiagramsAtTheDoor door;
    private final DeployedFiles deployed;

    CamundaPublishing(RepositoryService repository, DiagramsAtTheDoor door, DeployedFiles deployed) {
        this.repository = repository;
        this.door = door;
        this.deployed = deployed;
    }

    @Override
    public List<DeployedFiles.Version> publish(Collection<DiagramFile> files, PersonId by) {
        door.mayEnter(files);
        FilesIntoEngine.deploy(repository.createDeployment().name(PUBLISHED).source(by.value()), files);
        return files.stream()
                .flatMap(file -> DiagramKey.ofFile(file.name()).stream())
                .flatMap(key -> deployed.versions(key).stream().limit(1))
                .toList();
    }
}
