package io.crossing.process.camunda;

import io.crossing.process.DiagramFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Deploys the diagrams when the product starts, if the wall lets them through: all together where any has changed, so that a
 * rollout keeps the diagram, tables and forms that it started with; then lets the timers fire.
 */
@Component
class DeployingDiagrams implements SmartLifecycle {

    /** Under this name is what the product starts with. */
    static final String OWN = "crossing";

    private final RepositoryService repository;
    private final DiagramFiles files;
    private final PublishedBefore published;
    private final DiagramsAtTheDoor door;
    private final JobExecutor timers;
    private final EngineSettings settings;
    private volatile boolean running;

    DeployingDiagrams(
            RepositoryService repository,
            DiagramFiles files,
            PublishedBefore published,
            DiagramsAtTheDoor door,
            JobExecutor timers,
            EngineSettings settings) {
        this.repository = repository;
        this.files = files;
        this.published = published;
        this.door = door;
        this.timers = timers;
        this.settings = settings;
    }

    @Override
    public void start() {
        deploy();
        if (settings.jobs()) {
            timers.start();
        }
        running = true;
    }

    private void deploy() {
        List<DiagramFile> read = files.all().entrySet().stream()
                .map(file -> new DiagramFile(file.getKey(), content(file.getValue())))
                .toList();
        door.mayEnter(read);
        List<DiagramFile> kept = published.after(read);
        deploy(OWN, read);
        if (!kept.isEmpty()) {
            deploy(CamundaPublishing.PUBLISHED, kept);
        }
        door.lookOverWhatIsIn();
    }

    private void deploy(String name, List<DiagramFile> files) {
        FilesIntoEngine.deploy(repository.createDeployment().name(name).enableDuplicateFiltering(false), files);
    }

    private static byte[] content(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The diagram file " + file + " cannot be read.", e);
        }
    }

    @Override
    public void stop() {
        timers.shutdown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server takes requests, after the database is there. */
    @Override
    public int getPhase() {
        return 0;
    }
}
