package io.crossing.process.camunda;

import io.crossing.process.ProcessVariable;
import io.crossing.process.RolloutId;
import io.crossing.process.Timers;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Timers of diagrams as the engine's jobs. */
@Component
class CamundaTimers implements Timers {

    private final RuntimeService runtime;
    private final ManagementService management;

    CamundaTimers(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    @Override
    public <T> int move(RolloutId rollout, String element, ProcessVariable<T> where, T is, Instant to) {
        List<Job> waiting =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(rollout.toString()).list().stream()
                        .flatMap(run -> at(element, run.getId()).stream())
                        .filter(job -> is.equals(runtime.getVariable(job.getExecutionId(), where.name())))
                        .toList();
        waiting.forEach(job -> management.setJobDuedate(job.getId(), Date.from(to)));
        return waiting.size();
    }

    private List<Job> at(String element, String run) {
        return management
                .createJobQuery()
                .processInstanceId(run)
                .activityId(element)
                .timers()
                .list();
    }
}
