package io.crossing.process.camunda;

import io.crossing.process.TableNotReadable;
import io.crossing.process.Tables;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Decision tables as the engine keeps them. */
@Component
class CamundaTables implements Tables {

    private final RepositoryService repository;
    private final DecisionService decisions;
    private final TransactionTemplate apart;

    CamundaTables(RepositoryService repository, DecisionService decisions, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.decisions = decisions;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    @Override
    public OptionalInt newest(String table) {
        DecisionDefinition found = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult();
        return found == null ? OptionalInt.empty() : OptionalInt.of(found.getVersion());
    }

    /** Apart from the transaction of the step that asks: a table that cannot be evaluated does not undo the step. */
    @Override
    public List<Map<String, Object>> answer(String table, int version, Map<String, Object> inputs) {
        try {
            return Objects.requireNonNull(apart.execute(status -> evaluated(table, version, inputs)));
        } catch (ProcessEngineException | DmnEngineException e) {
            throw new TableNotReadable(table, version, e);
        }
    }

    private List<Map<String, Object>> evaluated(String table, int version, Map<String, Object> inputs) {
        return decisions.evaluateDecisionByKey(table).version(version).variables(inputs).evaluate().stream()
                .map(DmnDecisionResultEntries::getEntryMap)
                .toList();
    }
}
