package io.crossing.process.camunda;

import io.crossing.process.Diagrams;
import io.crossing.process.FormRef;
import io.crossing.process.ProcessUnknown;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkItemId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.springframework.stereotype.Component;

/** Diagrams and forms as the engine keeps them; what has been deployed does not change, so it is read once. */
@Component
class CamundaDiagrams implements Diagrams {

    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;
    private final PositionReader positions;
    private final Map<String, Outline> outlines = new ConcurrentHashMap<>();
    private final KnownVersions versions = new KnownVersions();
    private final Map<FormRef, String> forms = new ConcurrentHashMap<>();

    CamundaDiagrams(RepositoryService repository, ProcessEngineConfigurationImpl engine, PositionReader positions) {
        this.repository = repository;
        this.engine = engine;
        this.positions = positions;
    }

    @Override
    public Optional<Outline> newest(String process) {
        return Optional.ofNullable(definitions(process).latestVersion().singleResult())
                .map(this::outline);
    }

    @Override
    public Outline version(String process, int version) {
        return versions.get(process, version, () -> outline(definition(process, version)));
    }

    @Override
    public String file(String process, int version) {
        return read(repository.getProcessModel(definition(process, version).getId()));
    }

    @Override
    public String form(FormRef form) {
        return forms.computeIfAbsent(
                form,
                ref -> engine.getCommandExecutorTxRequired().execute(context -> {
                    CamundaFormDefinitionEntity found = context.getCamundaFormDefinitionManager()
                            .findDefinitionByKeyVersionAndTenantId(ref.id(), ref.version(), null);
                    if (found == null) {
                        throw new IllegalArgumentException(
                                "There is no form " + ref.id() + " version " + ref.version());
                    }
                    return read(repository.getResourceAsStream(found.getDeploymentId(), found.getResourceName()));
                }));
    }

    @Override
    public Optional<FormRef> newestForm(String id) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> Optional.ofNullable(
                                context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(id))
                        .map(form -> new FormRef(id, form.getVersion())));
    }

    @Override
    public Position position(String process, RolloutId rollout) {
        return positions.of(process, rollout);
    }

    @Override
    public Position position(WorkItemId work) {
        return positions.of(work);
    }

    private Outline outline(ProcessDefinition definition) {
        return outlines.computeIfAbsent(
                definition.getId(),
                id -> new OutlineReader(repository.getBpmnModelInstance(id))
                        .read(definition.getKey(), definition.getVersion()));
    }

    private ProcessDefinition definition(String process, int version) {
        ProcessDefinition found =
                definitions(process).processDefinitionVersion(version).singleResult();
        if (found == null) {
            throw new ProcessUnknown(process + " version " + version);
        }
        return found;
    }

    private ProcessDefinitionQuery definitions(String process) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(process);
    }

    private static String read(InputStream content) {
        try (content) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
