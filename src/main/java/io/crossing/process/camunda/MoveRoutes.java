package io.crossing.process.camunda;

import io.crossing.process.MappingRefused;
import io.crossing.process.MappingRefused.Why;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.bpmn.behavior.ConditionalEventBehavior;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.springframework.stereotype.Component;

/**
 * Finds the way from one version of a diagram to another: what somebody chose, what has the same id in the same place, and what belongs to a
 * stage that was chosen, its deadline and its reminder included.
 */
@Component
class MoveRoutes {

    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;

    MoveRoutes(RuntimeService runtime, ProcessEngineConfigurationImpl engine) {
        this.runtime = runtime;
        this.engine = engine;
    }

    /**
     * The way, for what of the chosen elements stands in the old version.
     *
     * @throws MappingRefused if one of them cannot lead where it should
     */
    MigrationPlan plan(String from, String to, Map<String, String> byHand) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            ProcessDefinitionEntity old = definition(from);
            ProcessDefinitionEntity young = definition(to);
            Map<String, String> chosen = chosen(old, young, byHand);
            Map<String, String> pairs = new LinkedHashMap<>(chosen);
            equal(from, to).forEach(pairs::putIfAbsent);
            inside(old, young, pairs);
            return valid(old, from, to, chosen, pairs);
        });
    }

    boolean knows(String definition, String element) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> definition(definition).findActivity(element) != null);
    }

    private ProcessDefinitionEntity definition(String id) {
        return engine.getDeploymentCache().findDeployedProcessDefinitionById(id);
    }

    private static Map<String, String> chosen(
            ProcessDefinitionEntity old, ProcessDefinitionEntity young, Map<String, String> byHand) {
        Map<String, String> chosen = new LinkedHashMap<>();
        byHand.forEach((from, to) -> {
            ActivityImpl source = old.findActivity(from);
            if (source != null) {
                ActivityImpl target = young.findActivity(to);
                if (target == null) {
                    throw new MappingRefused(from, to, Why.NOT_IN_NEW);
                }
                chosen.put(from, to);
                bodies(source, target, chosen);
            }
        });
        return chosen;
    }

    /** Where the diagram asks several at once, what stands for all of them goes along. */
    private static void bodies(ActivityImpl source, ActivityImpl target, Map<String, String> pairs) {
        if (source.getFlowScope() instanceof ActivityImpl from
                && target.getFlowScope() instanceof ActivityImpl to
                && from.getId().endsWith(PlacesOfRun.BODY)
                && to.getId().endsWith(PlacesOfRun.BODY)) {
            pairs.putIfAbsent(from.getId(), to.getId());
        }
    }

    private Map<String, String> equal(String from, String to) {
        Map<String, String> pairs = new LinkedHashMap<>();
        runtime.createMigrationPlan(from, to)
                .mapEqualActivities()
                .build()
                .getInstructions()
                .forEach(one -> pairs.put(one.getSourceActivityId(), one.getTargetActivityId()));
        return pairs;
    }

    /** What lies in a scope that leads somewhere leads to what has the same id there, and a stage's timers to those of the same purpose. */
    private static void inside(ProcessDefinitionEntity old, ProcessDefinitionEntity young, Map<String, String> pairs) {
        Map.copyOf(pairs).forEach((from, to) -> {
            ActivityImpl source = old.findActivity(from);
            ActivityImpl target = young.findActivity(to);
            if (source != null && target != null) {
                purpose(StageTimers.deadline(source), StageTimers.deadline(target), pairs);
                purpose(StageTimers.reminder(source), StageTimers.reminder(target), pairs);
            }
        });
        Deque<ScopeImpl> open = new ArrayDeque<>();
        open.add(old);
        while (!open.isEmpty()) {
            for (ActivityImpl source : open.remove().getActivities()) {
                open.add(source);
                ActivityImpl target = young.findActivity(source.getId());
                if (target != null && !pairs.containsKey(source.getId()) && leads(source, pairs)) {
                    pairs.put(source.getId(), target.getId());
                }
            }
        }
    }

    private static boolean leads(ActivityImpl source, Map<String, String> pairs) {
        return source.getFlowScope() instanceof ActivityImpl around && pairs.containsKey(around.getId());
    }

    private static void purpose(Optional<String> from, Optional<String> to, Map<String, String> pairs) {
        if (from.isPresent() && to.isPresent()) {
            pairs.putIfAbsent(from.get(), to.get());
        }
    }

    /** Leaves out, of what was not chosen, what the engine cannot lead there. */
    private MigrationPlan valid(
            ProcessDefinitionEntity old, String from, String to, Map<String, String> chosen, Map<String, String> all) {
        Map<String, String> pairs = new LinkedHashMap<>(all);
        while (true) {
            try {
                return built(old, from, to, pairs);
            } catch (MigrationPlanValidationException e) {
                for (MigrationInstructionValidationReport report :
                        e.getValidationReport().getInstructionReports()) {
                    leaveOut(report, chosen, pairs);
                }
            }
        }
    }

    private static void leaveOut(
            MigrationInstructionValidationReport report, Map<String, String> chosen, Map<String, String> pairs) {
        MigrationInstruction wrong = report.getMigrationInstruction();
        String source = wrong.getSourceActivityId();
        if (chosen.containsKey(source)) {
            boolean kind = report.getFailures().stream()
                    .anyMatch(text -> text.contains("incompatible types") || text.contains("not of the same type"));
            throw new MappingRefused(source, wrong.getTargetActivityId(), kind ? Why.OTHER_KIND : Why.OTHER_PART);
        }
        if (pairs.remove(source) == null) {
            throw new IllegalStateException("The way between the versions cannot be planned: " + report.getFailures());
        }
    }

    private MigrationPlan built(ProcessDefinitionEntity old, String from, String to, Map<String, String> pairs) {
        MigrationPlanBuilder plan = runtime.createMigrationPlan(from, to);
        pairs.forEach((source, target) -> {
            var pair = plan.mapActivities(source, target);
            ActivityImpl activity = Objects.requireNonNull(old.findActivity(source));
            if (activity.getActivityBehavior() instanceof ConditionalEventBehavior) {
                pair.updateEventTrigger();
            }
        });
        return plan.build();
    }
}
