package io.crossing.process.camunda;

import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramsRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * An engine in memory on which versions are compared before anything is deployed. Nothing runs on it, and what was put on it is taken away
 * after each look; it is made at the first.
 */
@Component
class SketchEngine implements DisposableBean {

    private final DiagramVocabulary vocabulary;
    private final DiagramBridge bridge;
    private @Nullable ProcessEngine engine;

    SketchEngine(DiagramVocabulary vocabulary, DiagramBridge bridge) {
        this.vocabulary = vocabulary;
        this.bridge = bridge;
    }

    /** The versions that are compared, as they are on the engine. */
    record Sketch(ProcessEngine engine, List<List<ProcessDefinition>> versions) {

        ProcessEngineConfigurationImpl configuration() {
            return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        }
    }

    /**
     * Looks at versions beside each other, one after the other.
     *
     * @param versions the diagrams of each version
     * @throws DiagramsRefused if one cannot be read
     */
    synchronized <T> T look(List<List<DiagramFile>> versions, Function<Sketch, T> look) {
        ProcessEngine there = engine();
        List<String> deployments = new ArrayList<>();
        try {
            List<List<ProcessDefinition>> deployed = new ArrayList<>();
            for (List<DiagramFile> files : versions) {
                String id = FilesIntoEngine.deploy(there.getRepositoryService().createDeployment(), files)
                        .getId();
                deployments.add(id);
                deployed.add(there.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .deploymentId(id)
                        .list());
            }
            return look.apply(new Sketch(there, deployed));
        } finally {
            deployments.forEach(id -> there.getRepositoryService().deleteDeployment(id, true, true, true));
        }
    }

    private ProcessEngine engine() {
        ProcessEngine there = engine;
        if (there == null) {
            StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
            String name = "sketch-" + UUID.randomUUID();
            configuration.setProcessEngineName(name);
            configuration.setJdbcUrl("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
            configuration.setDatabaseSchemaUpdate("true");
            configuration.setJobExecutorActivate(false);
            configuration.setHistory("none");
            configuration.setEnforceHistoryTimeToLive(false);
            configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(bridge)));
            configuration.setEnableCmdExceptionLogging(false);
            EngineConfiguration.guard(configuration, vocabulary);
            engine = there = configuration.buildProcessEngine();
        }
        return there;
    }

    @Override
    public synchronized void destroy() {
        if (engine != null) {
            engine.close();
        }
    }
}
