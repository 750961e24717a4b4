package io.crossing.process.camunda;

import io.crossing.process.DiagramFile;
import io.crossing.process.MovePlans;
import io.crossing.process.ProcessUnknown;
import io.crossing.process.RolloutId;
import io.crossing.process.TimersWhenMoved;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Plans moves on an engine in memory, and reads where rollouts stand from the one that they run on. */
@Component
class CamundaMovePlans implements MovePlans {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final SketchEngine sketches;
    private final PlannedRuns planning;

    CamundaMovePlans(
            RuntimeService runtime, RepositoryService repository, SketchEngine sketches, PlannedRuns planning) {
        this.runtime = runtime;
        this.repository = repository;
        this.sketches = sketches;
        this.planning = planning;
    }

    /** What runs for a rollout, with what that called, on a version. */
    private record Running(ProcessInstance root, int version, List<ProcessInstance> runs) {

        RolloutId rollout() {
            return RolloutId.of(Objects.requireNonNull(root.getBusinessKey()));
        }
    }

    @Override
    public List<PlannedMove> plan(Collection<DiagramFile> files, String process, TimersWhenMoved timers, Instant asOf) {
        List<Running> running = running(process);
        Collection<ProcessDefinition> sources = definitions(running);
        List<List<DiagramFile>> versions = new ArrayList<>();
        versions.add(files.stream().filter(file -> file.endsWith(".bpmn")).toList());
        sources.forEach(source -> versions.add(List.of(file(source))));
        return sketches.look(versions, sketch -> {
            WaysAhead ahead = WaysAhead.of(sketch, sources);
            if (!ahead.has(process)) {
                throw new ProcessUnknown(process);
            }
            return running.stream()
                    .map(one -> planning.of(one.rollout(), one.version(), one.runs(), ahead, timers, asOf))
                    .toList();
        });
    }

    private List<Running> running(String process) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(process).list().stream()
                .sorted(Comparator.comparing(ProcessDefinition::getVersion))
                .flatMap(definition ->
                        runtime.createProcessInstanceQuery().processDefinitionId(definition.getId()).list().stream()
                                .map(root -> new Running(root, definition.getVersion(), withCalled(root))))
                .toList();
    }

    private List<ProcessInstance> withCalled(ProcessInstance run) {
        List<ProcessInstance> all = new ArrayList<>(List.of(run));
        runtime.createProcessInstanceQuery()
                .superProcessInstanceId(run.getId())
                .list()
                .forEach(one -> all.addAll(withCalled(one)));
        return all;
    }

    private Collection<ProcessDefinition> definitions(List<Running> running) {
        Map<String, ProcessDefinition> definitions = new LinkedHashMap<>();
        running.stream()
                .flatMap(one -> one.runs().stream())
                .forEach(run ->
                        definitions.computeIfAbsent(run.getProcessDefinitionId(), repository::getProcessDefinition));
        return definitions.values();
    }

    private DiagramFile file(ProcessDefinition definition) {
        try (InputStream content = repository.getProcessModel(definition.getId())) {
            return new DiagramFile(definition.getKey() + ".bpmn", content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
