package io.crossing.process.camunda;

import io.crossing.process.TimersByHand;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** The engine's jobs, fired one by one. */
@Component
class CamundaTimersByHand implements TimersByHand {

    private final ManagementService management;
    private final Map<String, String> elements = new ConcurrentHashMap<>();

    CamundaTimersByHand(ManagementService management) {
        this.management = management;
    }

    /** Jobs without a date, which are due at once, come first. */
    @Override
    public Optional<Waiting> next() {
        return management.createJobQuery().active().withRetriesLeft().messages().listPage(0, 1).stream()
                .findFirst()
                .or(
                        () -> management
                                .createJobQuery()
                                .active()
                                .withRetriesLeft()
                                .timers()
                                .orderByJobDuedate()
                                .asc()
                                .listPage(0, 1)
                                .stream()
                                .findFirst())
                .map(this::waiting);
    }

    private Waiting waiting(Job job) {
        Date due = job.getDuedate();
        String element = elements.computeIfAbsent(job.getJobDefinitionId(), this::element);
        return new Waiting(job.getId(), element, due == null ? null : due.toInstant());
    }

    private String element(String definition) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(definition)
                .singleResult()
                .getActivityId();
    }

    @Override
    public void fire(Waiting timer) {
        try {
            management.executeJob(timer.id());
        } catch (RuntimeException failed) {
            management.setJobRetries(timer.id(), 0);
            throw failed;
        }
    }
}
