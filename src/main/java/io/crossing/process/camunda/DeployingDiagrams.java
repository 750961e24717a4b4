package io.crossing.process.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Deploys the diagrams when the product starts, all together where any has changed, so that a rollout keeps the diagram,
 * tables and forms that it started with; then lets the timers fire.
 */
@Component
class DeployingDiagrams implements SmartLifecycle {

    private final RepositoryService repository;
    private final DiagramFiles files;
    private final JobExecutor timers;
    private final EngineSettings settings;
    private volatile boolean running;

    DeployingDiagrams(RepositoryService repository, DiagramFiles files, JobExecutor timers, EngineSettings settings) {
        this.repository = repository;
        this.files = files;
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
        DeploymentBuilder deployment =
                repository.createDeployment().name("crossing").enableDuplicateFiltering(false);
        files.all().forEach((name, file) -> {
            try (InputStream content = file.getInputStream()) {
                deployment.addInputStream(name, content);
            } catch (IOException e) {
                throw new UncheckedIOException("The diagram file " + file + " cannot be read.", e);
            }
        });
        deployment.deploy();
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
