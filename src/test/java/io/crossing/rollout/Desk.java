package io.crossing.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.process.Diagrams;
import io.crossing.process.PersonId;
import io.crossing.process.ProcessEvent.OpenedTask;
import io.crossing.process.ProcessEvent.TaskOpened;
import io.crossing.process.ProcessEvent.TaskRedrawn;
import io.crossing.process.ProcessEvent.TaskReopened;
import io.crossing.process.ProcessValues;
import io.crossing.process.RolloutId;
import io.crossing.process.Tasks;
import io.crossing.process.WorkItemId;
import io.crossing.process.form.CheckedAnswers;
import io.crossing.process.form.Feel;
import io.crossing.process.form.FormCheck;
import io.crossing.process.form.FormSchema;
import io.crossing.rollout.jdbc.Waiting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;

/** Where people do what they are asked: the answers are checked, kept as evidence and handed to the engine, as the product does it. */
public class Desk {

    private final Map<WorkItemId, OpenedTask> asked = new HashMap<>();

    @Autowired
    private Waiting waiting;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Diagrams diagrams;

    @Autowired
    private Evidences evidences;

    @Autowired
    private RolloutForms forms;

    @Autowired
    private Feel feel;

    @EventListener
    void on(TaskOpened opened) {
        asked.put(opened.task().id(), opened.task());
    }

    @EventListener
    void on(TaskReopened reopened) {
        asked.put(reopened.task().id(), reopened.task());
    }

    @EventListener
    void on(TaskRedrawn redrawn) {
        asked.put(redrawn.task().id(), redrawn.task());
    }

    /** What is open, by the record: what was asked in a step that was undone is not. */
    public List<OpenedTask> of(RolloutId rollout) {
        return waiting.of(rollout).stream()
                .map(one -> asked.get(one.workItem()))
                .filter(Objects::nonNull)
                .toList();
    }

    public OpenedTask task(RolloutId rollout, String element) {
        return of(rollout).stream()
                .filter(task -> task.element().equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError(element + " is not open; open are "
                        + of(rollout).stream().map(OpenedTask::element).toList()));
    }

    @Transactional
    public void complete(RolloutId rollout, OpenedTask task, PersonId by, Map<String, Object> answers) {
        FormSchema schema = FormSchema.parse(diagrams.form(Objects.requireNonNull(task.form())));
        CheckedAnswers checked = new FormCheck(feel).check(schema, answers, forms.context(rollout, task.team()));
        assertThat(checked).as(task.element()).isInstanceOf(CheckedAnswers.Accepted.class);
        Map<String, Object> accepted = ((CheckedAnswers.Accepted) checked).answers();
        evidences.record(new NewEvidence(
                rollout,
                task.stage(),
                task.team(),
                task.id(),
                task.element(),
                task.name(),
                task.form(),
                accepted,
                by,
                null));
        tasks.complete(task.id(), ProcessValues.none().withScalarsOf(accepted));
    }
}
