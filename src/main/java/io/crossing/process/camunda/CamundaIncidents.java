package io.crossing.process.camunda;

import io.crossing.process.Incidents;
import io.crossing.process.RolloutId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Jobs that the engine has given up. */
@Component
class CamundaIncidents implements Incidents {

    private static final String FAILED_JOB = "failedJob";
    private static final Pattern MISSING =
            Pattern.compile("Cannot resolve identifier '(\\w+)'|Unknown property used in expression: \\$\\{(\\w+)");
    private static final Pattern OTHER_TYPE = Pattern.compile("The variable \"(\\w+)\" holds a ");
    private static final Pattern TABLE = Pattern.compile("DMN-|decision", Pattern.CASE_INSENSITIVE);

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;
    private final TransactionTemplate apart;

    CamundaIncidents(
            RuntimeService runtime,
            ManagementService management,
            RepositoryService repository,
            PlatformTransactionManager transactions) {
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    @Override
    public List<Incident> open() {
        return runtime.createIncidentQuery().incidentType(FAILED_JOB).list().stream()
                .flatMap(found -> incident(found).stream())
                .sorted(Comparator.comparing(Incident::since).thenComparing(Incident::id))
                .toList();
    }

    @Override
    public Optional<Incident> find(String id) {
        return runtime.createIncidentQuery().incidentId(id).list().stream()
                .flatMap(found -> incident(found).stream())
                .findFirst();
    }

    private Optional<Incident> incident(org.camunda.bpm.engine.runtime.Incident found) {
        ProcessInstance run = runtime.createProcessInstanceQuery()
                .processInstanceId(found.getProcessInstanceId())
                .singleResult();
        if (run == null || run.getBusinessKey() == null) {
            return Optional.empty();
        }
        ProcessDefinition definition = repository.getProcessDefinition(found.getProcessDefinitionId());
        String message = found.getIncidentMessage() == null ? "" : found.getIncidentMessage();
        String variable = variable(message);
        String element = found.getFailedActivityId() == null ? found.getActivityId() : found.getFailedActivityId();
        return Optional.of(new Incident(
                found.getId(),
                RolloutId.of(run.getBusinessKey()),
                definition.getKey(),
                definition.getVersion(),
                element,
                name(definition, element),
                kind(message),
                found.getIncidentTimestamp().toInstant(),
                message,
                variable,
                variable == null ? null : value(found.getExecutionId(), variable)));
    }

    private String name(ProcessDefinition definition, String element) {
        ModelElementInstance drawn =
                repository.getBpmnModelInstance(definition.getId()).getModelElementById(element);
        String name = drawn == null ? null : drawn.getAttributeValue("name");
        return name == null || name.isBlank() ? element : name;
    }

    private @Nullable String value(String execution, String variable) {
        Object value = runtime.getVariable(execution, variable);
        return value == null ? null : value.toString();
    }

    private static Kind kind(String message) {
        if (MISSING.matcher(message).find()) {
            return Kind.MISSING;
        }
        if (OTHER_TYPE.matcher(message).find()) {
            return Kind.OTHER_TYPE;
        }
        return TABLE.matcher(message).find() ? Kind.TABLE : Kind.OTHER;
    }

    private static @Nullable String variable(String message) {
        Matcher missing = MISSING.matcher(message);
        if (missing.find()) {
            return missing.group(1) == null ? missing.group(2) : missing.group(1);
        }
        Matcher other = OTHER_TYPE.matcher(message);
        return other.find() ? other.group(1) : null;
    }

    @Override
    public Optional<String> retry(String id, Map<String, Object> variables) {
        org.camunda.bpm.engine.runtime.Incident found =
                runtime.createIncidentQuery().incidentId(id).singleResult();
        if (found == null) {
            return Optional.empty();
        }
        return apart.execute(status -> again(found, variables));
    }

    private Optional<String> again(org.camunda.bpm.engine.runtime.Incident found, Map<String, Object> variables) {
        String job = found.getConfiguration();
        try {
            if (!variables.isEmpty()) {
                runtime.setVariables(found.getExecutionId(), variables);
            }
            management.setJobRetries(job, 1);
            management.executeJob(job);
            return Optional.empty();
        } catch (RuntimeException failedAgain) {
            return Optional.of(said(failedAgain));
        }
    }

    private static String said(RuntimeException failed) {
        String message = failed.getMessage();
        return message == null || failed instanceof ProcessEngineException && message.isBlank()
                ? failed.getClass().getSimpleName()
                : message;
    }
}
