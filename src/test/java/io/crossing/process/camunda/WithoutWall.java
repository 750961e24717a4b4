package io.crossing.process.camunda;

import io.crossing.process.DiagramAction;
import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramHelper;
import io.crossing.process.Step;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** An engine into which files come without being looked at, and whoever runs what they define. What they name and call is a {@link Canary}. */
final class WithoutWall implements AutoCloseable {

    private static final String CLASS = "x.Y";
    private static final String CALL = "a.b()";
    private static final String OTHER = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:test">
            <bpmn:process id="Other" isExecutable="true"><bpmn:startEvent id="S"/></bpmn:process></bpmn:definitions>""";

    private final ProcessEngine engine;

    private WithoutWall(ProcessEngine engine) {
        this.engine = engine;
    }

    static WithoutWall guarded() {
        StandaloneInMemProcessEngineConfiguration engine = configuration();
        DefaultListableBeanFactory words = new DefaultListableBeanFactory();
        words.registerSingleton("recordOwner", new Nothing("recordOwner"));
        EngineConfiguration.guard(
                engine,
                new DiagramVocabulary(
                        words.getBeanProvider(DiagramAction.class),
                        words.getBeanProvider(DiagramHelper.class),
                        new StepFactory(new StageScopes())));
        return new WithoutWall(engine.buildProcessEngine());
    }

    static WithoutWall bare() {
        return new WithoutWall(configuration().buildProcessEngine());
    }

    private static StandaloneInMemProcessEngineConfiguration configuration() {
        StandaloneInMemProcessEngineConfiguration engine = new StandaloneInMemProcessEngineConfiguration();
        engine.setProcessEngineName("without-wall-" + UUID.randomUUID());
        engine.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        engine.setDatabaseSchemaUpdate("true");
        engine.setHistory("none");
        engine.setJobExecutorActivate(false);
        engine.setEnforceHistoryTimeToLive(false);
        engine.setEnableCmdExceptionLogging(false);
        engine.setDefaultNumberOfRetries(1);
        return engine;
    }

    private record Nothing(String name) implements DiagramAction {
        @Override
        public void run(Step step) {}
    }

    static boolean reaches(DiagramFile file) {
        return file.text().contains(CLASS) || file.text().contains(CALL);
    }

    /** Deploys a file, runs what it defines, does what is asked and fires what is due. @return whether nothing stopped it */
    boolean takes(DiagramFile file) {
        DeploymentWithDefinitions deployed = null;
        try {
            deployed = deployed(file);
            return processes(deployed, file.text()) + decisions(deployed) > 0;
        } catch (RuntimeException stopped) {
            return false;
        } finally {
            if (deployed != null) {
                engine.getRepositoryService().deleteDeployment(deployed.getId(), true, true, true);
            }
        }
    }

    private DeploymentWithDefinitions deployed(DiagramFile file) {
        var deployment = engine.getRepositoryService().createDeployment().addString(file.name(), whole(file.text()));
        if (file.text().contains("'Other'")) {
            deployment.addString("Other.bpmn", OTHER);
        }
        return deployment.deployWithResult();
    }

    /** With what it needs around it, so that nothing but the guard is in its way. */
    private static String whole(String text) {
        String ends = isFlow(text) ? "<bpmn:userTask id='A'/><bpmn:userTask id='B'/>" : "";
        String signal = text.contains("signalRef='S'") ? "<bpmn:signal id='S' name='S'/>" : "";
        return text.replace(CLASS, Canary.class.getName())
                .replace(CALL, "a.touched()")
                .replace("</bpmn:process>", ends + "</bpmn:process>" + signal);
    }

    private int processes(DeploymentWithDefinitions deployed, String text) {
        var processes = Objects.requireNonNullElse(
                deployed.getDeployedProcessDefinitions(),
                List.<org.camunda.bpm.engine.repository.ProcessDefinition>of());
        processes.stream().filter(one -> !one.getKey().equals("Other")).forEach(one -> run(one.getId(), text));
        return processes.size();
    }

    private int decisions(DeploymentWithDefinitions deployed) {
        var decisions = Objects.requireNonNullElse(
                deployed.getDeployedDecisionDefinitions(),
                List.<org.camunda.bpm.engine.repository.DecisionDefinition>of());
        decisions.forEach(one -> engine.getDecisionService()
                .evaluateDecisionById(one.getId())
                .variables(values())
                .evaluate());
        return decisions.size();
    }

    private void run(String process, String text) {
        var start =
                engine.getRuntimeService().createProcessInstanceById(process).setVariables(values());
        String place = place(text);
        String run = (place.isEmpty() ? start : start.startBeforeActivity(place))
                .execute()
                .getId();
        TaskService tasks = engine.getTaskService();
        tasks.createTaskQuery().processInstanceId(run).listPage(0, 3).forEach(task -> tasks.complete(task.getId()));
        ManagementService jobs = engine.getManagementService();
        for (int round = 0; round < 3; round++) {
            jobs.createJobQuery().processInstanceId(run).listPage(0, 3).forEach(job -> jobs.executeJob(job.getId()));
        }
    }

    /** Where it is to be started: at what it is about. */
    private static String place(String text) {
        if (text.contains("id='Host'")) {
            return "Host";
        }
        if (isFlow(text) || text.contains("id='A'")) {
            return "A";
        }
        if (text.contains("<bpmn:startEvent id='Probe'") || !text.matches("(?s).*id=['\"]Probe['\"].*")) {
            return "";
        }
        return text.contains("<bpmn:multiInstance") ? "Probe#multiInstanceBody" : "Probe";
    }

    private static boolean isFlow(String text) {
        return text.matches("(?s).*<bpmn:sequenceFlow id=['\"]Probe['\"].*");
    }

    private static VariableMap values() {
        return Variables.fromMap(Map.of("name", "Olga", "season", "Fall", "x", true, "n", 2, "often", "R3/PT1H"))
                .putValue("list", Variables.untypedValue(new String[] {"x"}, true))
                .putValue("a", Variables.untypedValue(Canary.living(), true));
    }

    @Override
    public void close() {
        engine.close();
    }
}
