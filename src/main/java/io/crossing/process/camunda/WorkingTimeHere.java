package io.crossing.process.camunda;

import io.crossing.process.Calendars;
import io.crossing.process.RolloutId;
import io.crossing.process.WorkingTime;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * The working time of the rollout in which the engine makes a due date. The rollout's calendar stays as it is until the step is over: a date
 * that was counted by it is moved with all others when it changes.
 */
@Component
class WorkingTimeHere {

    private final WorkingTime time;
    private final Calendars calendars;

    WorkingTimeHere(WorkingTime time, Calendars calendars) {
        this.time = time;
        this.calendars = calendars;
    }

    /** Of the rollout that the engine is at work in; the organisation's where it is in none. */
    WorkingTime now() {
        BpmnExecutionContext context = Context.getBpmnExecutionContext();
        return context == null ? time : of(RolloutOf.scope(context.getExecution()));
    }

    WorkingTime of(TaskEntity task) {
        return of(RolloutOf.scope(task));
    }

    private WorkingTime of(RolloutId rollout) {
        return time.by(calendars.locked(rollout).calendar());
    }
}
