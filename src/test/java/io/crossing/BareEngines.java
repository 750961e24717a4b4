package io.crossing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two engines as they come, over one database, which fire timers at the edge of a task, with nothing behind them. */
final class BareEngines implements AutoCloseable {

    private final DataSource database;
    private final List<ProcessEngine> engines = new ArrayList<>();

    BareEngines(DataSource database) {
        this.database = database;
        for (String name : List.of("bare one", "bare two")) {
            StandaloneProcessEngineConfiguration engine = new StandaloneProcessEngineConfiguration();
            engine.setProcessEngineName(name);
            engine.setDataSource(database);
            engine.setDatabaseSchemaUpdate("true");
            engine.setIdGenerator(new StrongUuidGenerator());
            engine.setHistory("activity");
            engine.setJobExecutorActivate(false);
            engines.add(engine.buildProcessEngine());
        }
    }

    /** How long they take to fire so many timers that are due at the same time. */
    Duration fire(int timers) {
        ProcessEngine first = engines.get(0);
        first.getRepositoryService()
                .createDeployment()
                .addModelInstance("waits.bpmn", waits())
                .deploy();
        IntStream.range(0, timers)
                .parallel()
                .forEach(number -> first.getRuntimeService().startProcessInstanceByKey("waits", "rollout " + number));
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("update act_ru_job set duedate_ = localtimestamp").update();
        jdbc.sql("analyze").update();
        long begun = System.nanoTime();
        engines.forEach(engine -> ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getJobExecutor()
                .start());
        Awaitility.await()
                .atMost(Duration.ofMinutes(30))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> jdbc.sql("select count(*) from act_ru_job")
                                .query(Long.class)
                                .single()
                        == 0);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static BpmnModelInstance waits() {
        return Bpmn.createExecutableProcess("waits")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("task")
                .boundaryEvent("late")
                .cancelActivity(false)
                .timerWithDuration("P30D")
                .endEvent("told")
                .moveToActivity("task")
                .endEvent("done")
                .done();
    }

    @Override
    public void close() {
        engines.forEach(ProcessEngine::close);
    }
}
