package io.crossing.rollout;

import static io.crossing.rollout.Crew.LEA;

import io.crossing.people.AddingPerson;
import io.crossing.people.People;
import io.crossing.process.ProcessEvent.OpenedTask;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What tests of paths through the diagrams need: a rollout that runs, and somebody who plays it. */
@SpringBootTest(
        classes = RolloutSlice.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=5;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
            "crossing.process.jobs=false",
            "db-scheduler.enabled=false"
        })
abstract class PathsOfRollout {

    @Autowired
    private StartingRollout starting;

    @Autowired
    private AddingPerson adding;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    protected Desk desk;

    @Autowired
    protected Teams teams;

    @Autowired
    protected Rollouts rollouts;

    @Autowired
    protected Neighbours neighbours;

    @Autowired
    protected TestClock clock;

    @Autowired
    protected People people;

    @BeforeEach
    void crew() {
        clock.reset();
        Crew.aboard(adding, people);
        neighbours.forget();
    }

    protected Rollout started() {
        return starting.start(people.get(LEA), RolloutSuite.pilot());
    }

    protected Playing playing(Rollout rollout) {
        return new Playing(rollout.id(), desk, teams);
    }

    protected void does(Rollout rollout, String element, Map<String, Object> answers) {
        OpenedTask task = desk.task(rollout.id(), element);
        desk.complete(rollout.id(), task, Objects.requireNonNull(task.assignee()), answers);
    }

    protected List<String> tasks(Rollout rollout) {
        return desk.of(rollout.id()).stream().map(task -> task.element()).toList();
    }

    protected void fire(Rollout rollout, String timer) {
        List<Job> due = management.createJobQuery().activityId(timer).list().stream()
                .filter(job -> runtime.createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .processInstanceBusinessKey(rollout.id().toString())
                                .count()
                        == 1)
                .toList();
        if (due.isEmpty()) {
            throw new AssertionError(timer + " does not wait");
        }
        due.forEach(job -> management.executeJob(job.getId()));
    }
}
