package io.crossing.process.camunda;

import io.crossing.process.EngineTime;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a place that was made again what the one before it knew: its variables, and when its timers are due. */
@Component
class ScopesAgain {

    private final RuntimeService runtime;
    private final CommandExecutor commands;
    private final EngineTime time;

    ScopesAgain(RuntimeService runtime, ProcessEngineConfigurationImpl engine, EngineTime time) {
        this.runtime = runtime;
        this.commands = engine.getCommandExecutorTxRequired();
        this.time = time;
    }

    void settle(Place was, Place is) {
        settle(is.execution(), was.variables(), is.variables().keySet());
        settle(is.loop(), was.loopVariables(), Set.of());
        if (is.execution() != null) {
            commands.execute(timers(is.execution(), was.timers()));
        }
    }

    private Command<Void> timers(String execution, Map<String, Instant> due) {
        return context -> {
            ExecutionEntity scope = context.getExecutionManager().findExecutionById(execution);
            List.copyOf(scope.getJobs()).stream()
                    .filter(TimerEntity.class::isInstance)
                    .map(TimerEntity.class::cast)
                    .forEach(timer -> settle(scope, timer, due.get(timer.getActivityId())));
            return null;
        };
    }

    private void settle(@Nullable String execution, Map<String, Kept> was, Set<String> is) {
        if (execution == null) {
            return;
        }
        was.forEach((name, value) -> {
            if (value.keeps()) {
                runtime.setVariableLocal(execution, name, value.restored());
            }
        });
        Set<String> strange = new TreeSet<>(is);
        strange.removeAll(was.keySet());
        runtime.removeVariablesLocal(execution, strange);
    }

    /** A timer that had fired does not fire again, but a deadline that has passed is still passed and tells so. */
    private void settle(ExecutionEntity scope, TimerEntity timer, @Nullable Instant due) {
        if (due != null) {
            timer.setDuedate(Date.from(due));
        } else if (isDeadline(timer, scope)) {
            timer.setDuedate(Date.from(time.now()));
        } else {
            timer.delete();
        }
    }

    private static boolean isDeadline(TimerEntity timer, ExecutionEntity scope) {
        ActivityImpl edge = scope.getProcessDefinition().findActivity(timer.getActivityId());
        return edge != null
                && edge.getEventScope() instanceof ActivityImpl stage
                && StageScopes.isStage(stage)
                && StageTimers.deadline(stage)
                        .filter(timer.getActivityId()::equals)
                        .isPresent();
    }

    /** One of several that had been done is to be done again. */
    void oneAgain(Place several) {
        String execution = String.valueOf(several.execution());
        for (String count : new String[] {"nrOfInstances", "nrOfCompletedInstances"}) {
            Number now = (Number) runtime.getVariableLocal(execution, count);
            runtime.setVariableLocal(execution, count, now.intValue() - 1);
        }
    }
}
