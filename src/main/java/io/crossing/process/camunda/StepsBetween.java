package io.crossing.process.camunda;

import io.crossing.process.camunda.WaysAhead.Way;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.MessageJobDeclaration;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Finds steps that are about to be carried out, or failed: the engine leads them only to where the new version pauses in the same way. */
@Component
class StepsBetween {

    private final ManagementService management;

    StepsBetween(ManagementService management) {
        this.management = management;
    }

    /** The elements of a run at which something is about to be carried out that cannot be led on. */
    List<String> stuck(String run, Way way) {
        return management.createJobQuery().processInstanceId(run).messages().list().stream()
                .filter(job -> isStuck(job, drawn(job), way))
                .map(job -> drawn(job).getActivityId())
                .toList();
    }

    private JobDefinition drawn(Job job) {
        return Objects.requireNonNull(management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult());
    }

    private static boolean isStuck(Job job, JobDefinition drawn, Way way) {
        ActivityImpl then = way.then(drawn.getActivityId());
        if (then == null) {
            return false;
        }
        return MessageJobDeclaration.ASYNC_AFTER.equals(drawn.getJobConfiguration())
                ? !then.isAsyncAfter() || !goesOn((JobEntity) job, then)
                : !then.isAsyncBefore();
    }

    /** After a step it goes on along the flow that was chosen, wherever there is more than one. */
    private static boolean goesOn(JobEntity job, ActivityImpl then) {
        String configuration = job.getJobHandlerConfigurationRaw();
        String flow = configuration.substring(configuration.indexOf('$') + 1);
        return then.getOutgoingTransitions().size() < 2 || then.findOutgoingTransition(flow) != null;
    }
}
