package io.crossing.process.camunda;

import io.crossing.process.EngineTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.CallerRunsRejectedJobsHandler;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultAcquireJobsCommandFactory;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires the engine by hand: one database, one transaction manager, and the guard in front of every expression. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The engine's own clock, which tests may move. */
    @Bean
    @ConditionalOnMissingBean
    EngineTime engineTime() {
        return () -> ClockUtil.getCurrentTime().toInstant();
    }

    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor timerThreads(EngineSettings settings) {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(settings.threads());
        threads.setMaxPoolSize(settings.threads());
        threads.setQueueCapacity(settings.atOnce());
        threads.setThreadNamePrefix("timers-");
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(10);
        return threads;
    }

    @Bean
    JobExecutor jobExecutor(
            @Qualifier("timerThreads") ThreadPoolTaskExecutor timerThreads, EngineSettings settings, ClockWatch clock) {
        SpringJobExecutor executor = new SpringJobExecutor();
        executor.setTaskExecutor(timerThreads);
        executor.setRejectedJobsHandler(new CallerRunsRejectedJobsHandler());
        executor.setMaxJobsPerAcquisition(settings.atOnce());
        executor.setMaxWait(settings.maxWait().toMillis());
        executor.setWaitTimeInMillis((int) Math.min(1000, settings.maxWait().toMillis()));
        executor.setAcquireJobsCmdFactory(new TimersInTime(new DefaultAcquireJobsCommandFactory(executor), clock));
        return executor;
    }

    /** Our tables come first: Flyway takes an empty schema only, the engine does not mind. */
    @Bean
    @DependsOnDatabaseInitialization
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            JobExecutor jobExecutor,
            DiagramVocabulary vocabulary,
            DiagramBridge bridge,
            WorkingDayCalendars calendars,
            EngineSettings settings) {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setProcessEngineName(settings.name());
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseSchemaUpdate("true");
        engine.setJobExecutor(jobExecutor);
        engine.setJobExecutorActivate(false);
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setHistory("activity");
        engine.setHistoryRemovalTimeStrategy("start");
        engine.setEnforceHistoryTimeToLive(true);
        engine.setBusinessCalendarManager(calendars);
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(bridge)));
        // Nobody reads how many people did something in a month.
        engine.setTaskMetricsEnabled(false);
        engine.setAuthorizationEnabled(false);
        // What is refused goes to whoever asked, who says so; a job that fails is told of by the job executor.
        engine.setEnableCmdExceptionLogging(false);
        guard(engine, vocabulary);
        return engine;
    }

    static void guard(ProcessEngineConfigurationImpl engine, DiagramVocabulary vocabulary) {
        engine.setExpressionManager(new GuardedExpressions(vocabulary));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setBpmnParseFactory(GuardedParse::new);
        engine.setDmnEngineConfiguration(tables());
        engine.setCmmnEnabled(false);
        engine.setArtifactFactory(new NoClassesByName());
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setEnableXxeProcessing(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setJavaSerializationFormatEnabled(false);
    }

    private static DefaultDmnEngineConfiguration tables() {
        DefaultDmnEngineConfiguration tables = new DefaultDmnEngineConfiguration();
        tables.setFeelEngineFactory(GuardedFeel::new);
        return tables;
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        ProcessEngineFactoryBean engine = new ProcessEngineFactoryBean();
        engine.setProcessEngineConfiguration(configuration);
        return engine;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Bean
    DecisionService decisionService(ProcessEngine engine) {
        return engine.getDecisionService();
    }

    @Bean
    HistoryService historyService(ProcessEngine engine) {
        return engine.getHistoryService();
    }
}
