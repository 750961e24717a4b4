package io.crossing.process.camunda;

import io.crossing.process.ProcessEvent.ProcessEnded;
import io.crossing.process.ProcessEvent.ProcessStarted;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells when a process begins and ends, and with which outcome. */
@Component
class RunBridge {

    private static final String OUTCOME = "crossingOutcome";
    private static final String END = "crossingEnd";

    private final Happenings happenings;

    RunBridge(Happenings happenings) {
        this.happenings = happenings;
    }

    ExecutionListener started() {
        return execution -> {
            ProcessDefinitionEntity process = process(execution);
            happenings.tell(new ProcessStarted(
                    RolloutOf.scope(execution),
                    process.getKey(),
                    process.getVersion(),
                    execution.getProcessInstanceId(),
                    happenings.now()));
        };
    }

    /** An end event that means something for the whole rollout was reached. */
    ExecutionListener reached(String outcome) {
        return execution -> {
            ExecutionEntity run = ((ExecutionEntity) execution).getProcessInstance();
            run.setVariableLocal(OUTCOME, outcome);
            run.setVariableLocal(END, execution.getCurrentActivityId());
        };
    }

    ExecutionListener ended() {
        return execution -> happenings.tell(new ProcessEnded(
                RolloutOf.scope(execution),
                process(execution).getKey(),
                execution.getProcessInstanceId(),
                end(execution),
                text(execution.getVariableLocal(OUTCOME)),
                happenings.now()));
    }

    private static String end(DelegateExecution execution) {
        String end = text(execution.getVariableLocal(END));
        String last = end == null ? execution.getCurrentActivityId() : end;
        return last == null ? "" : last;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static ProcessDefinitionEntity process(DelegateExecution execution) {
        return ((ExecutionEntity) execution).getProcessDefinition();
    }
}
