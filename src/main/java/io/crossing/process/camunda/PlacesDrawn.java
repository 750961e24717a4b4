package io.crossing.process.camunda;

import io.crossing.process.RunMoves.DrawnPlace;
import io.crossing.process.RunNotMovable;
import io.crossing.process.RunNotMovable.CannotStandThere;
import io.crossing.process.RunNotMovable.NeedsMapping;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where rollouts can stand in a diagram, as it is drawn. */
@Component
class PlacesDrawn {

    private static final String UNMAPPED = "no migration instruction";

    private final RepositoryService repository;

    PlacesDrawn(RepositoryService repository) {
        this.repository = repository;
    }

    List<DrawnPlace> of(ProcessDefinition definition) {
        return repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(FlowNode.class).stream()
                .map(node -> new DrawnPlace(
                        node.getId(),
                        name(node.getName(), node.getId()),
                        node.getElementType().getTypeName()))
                .toList();
    }

    /** Why a run cannot be moved, of what the engine found. */
    RunNotMovable refusal(ProcessDefinition definition, MigratingProcessInstanceValidationReport report) {
        Set<String> unmapped = new LinkedHashSet<>();
        Set<String> stuck = new LinkedHashSet<>();
        Stream.concat(
                        report.getActivityInstanceReports().stream()
                                .map(one -> new Found(one.getSourceScopeId(), one.getFailures())),
                        report.getTransitionInstanceReports().stream()
                                .map(one -> new Found(one.getSourceScopeId(), one.getFailures())))
                .forEach(found -> (found.unmapped() ? unmapped : stuck).add(found.place()));
        return stuck.isEmpty() && !unmapped.isEmpty()
                ? new NeedsMapping(List.copyOf(unmapped), names(definition, unmapped))
                : new CannotStandThere(names(definition, stuck));
    }

    private record Found(String element, List<String> failures) {

        boolean unmapped() {
            return failures.stream().allMatch(text -> text.contains(UNMAPPED));
        }

        String place() {
            return element.replace(PlacesOfRun.BODY, "");
        }
    }

    private List<String> names(ProcessDefinition definition, Set<String> elements) {
        var model = repository.getBpmnModelInstance(definition.getId());
        return elements.stream()
                .map(id -> {
                    ModelElementInstance drawn = model.getModelElementById(id);
                    return name(drawn == null ? null : drawn.getAttributeValue("name"), id);
                })
                .toList();
    }

    private static String name(@Nullable String name, String id) {
        return name == null || name.isBlank() ? id : name;
    }
}
