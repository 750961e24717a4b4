package io.crossing.process.camunda;

import io.crossing.process.ProcessEvent.GateDecided;
import io.crossing.process.StageId;
import io.crossing.process.TeamId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what a DMN table answered. */
@Component
class GateBridge {

    private final Happenings happenings;
    private final StageScopes stages;

    GateBridge(Happenings happenings, StageScopes stages) {
        this.happenings = happenings;
        this.stages = stages;
    }

    ExecutionListener decided(String resultVariable) {
        return execution -> {
            if (!execution.isCanceled()) {
                happenings.tell(decision(execution, execution.getVariable(resultVariable)));
            }
        };
    }

    private GateDecided decision(DelegateExecution execution, @Nullable Object result) {
        String name = execution.getCurrentActivityName();
        StageId stage = stages.of((ExecutionEntity) execution).orElse(null);
        TeamId team = Teams.of(execution).orElse(null);
        return new GateDecided(
                RolloutOf.scope(execution),
                execution.getCurrentActivityId(),
                name == null ? execution.getCurrentActivityId() : name,
                stage,
                team,
                findings(result),
                happenings.now());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> findings(@Nullable Object result) {
        if (result instanceof List<?> rows) {
            return rows.stream()
                    .map(row -> row instanceof Map<?, ?> map ? (Map<String, Object>) map : single(row))
                    .toList();
        }
        return result == null ? List.of() : List.of(single(result));
    }

    private static Map<String, Object> single(@Nullable Object value) {
        return value == null ? Map.of() : Map.of("result", value);
    }
}
