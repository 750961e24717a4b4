package io.crossing.rollout.step;

import io.crossing.process.FormRef;
import io.crossing.process.PersonId;
import io.crossing.process.ProcessEvent.OpenedTask;
import io.crossing.process.ProcessEvent.TaskAssigned;
import io.crossing.process.ProcessEvent.TaskCompleted;
import io.crossing.process.ProcessEvent.TaskOpened;
import io.crossing.process.ProcessEvent.TaskReopened;
import io.crossing.process.ProcessEvent.TaskWithdrawn;
import io.crossing.process.RolloutId;
import io.crossing.rollout.Involvement;
import io.crossing.rollout.Rollouts;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.jdbc.Particulars;
import io.crossing.rollout.jdbc.RolloutChanges;
import io.crossing.rollout.jdbc.Waiting;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps what a rollout waits for, and that whoever is asked takes part. */
@Component
class RecordingTasks {

    private static final String CONFIRM_SPONSORSHIP = "ConfirmSponsorship";

    private final Waiting waiting;
    private final Involvement involvement;
    private final Rollouts rollouts;
    private final JdbcParticulars particulars;
    private final RolloutChanges changes;

    RecordingTasks(
            Waiting waiting,
            Involvement involvement,
            Rollouts rollouts,
            JdbcParticulars particulars,
            RolloutChanges changes) {
        this.waiting = waiting;
        this.involvement = involvement;
        this.rollouts = rollouts;
        this.particulars = particulars;
        this.changes = changes;
    }

    @EventListener
    @Order(0)
    void on(TaskOpened opened) {
        OpenedTask task = opened.task();
        waiting.opened(opened.rollout(), task);
        asked(opened.rollout(), task.assignee());
        FormRef form = task.form();
        if (form != null && form.id().equals(CONFIRM_SPONSORSHIP) && task.assignee() != null) {
            askedToSponsor(opened.rollout(), task.assignee());
        }
    }

    @EventListener
    @Order(0)
    void on(TaskReopened reopened) {
        waiting.opened(reopened.rollout(), reopened.task());
        asked(reopened.rollout(), reopened.task().assignee());
    }

    @EventListener
    @Order(0)
    void on(TaskAssigned assigned) {
        if (waiting.assigned(assigned.id(), assigned.assignee())) {
            asked(assigned.rollout(), assigned.assignee());
        }
    }

    @EventListener
    @Order(0)
    void on(TaskCompleted completed) {
        waiting.over(completed.id());
    }

    @EventListener
    @Order(0)
    void on(TaskWithdrawn withdrawn) {
        waiting.over(withdrawn.id());
    }

    private void asked(RolloutId rollout, @Nullable PersonId person) {
        if (person != null) {
            involvement.takesPart(rollout, person);
        }
    }

    /** Before anybody has confirmed, the sponsor is whoever was asked last; afterwards it takes a confirmation. */
    private void askedToSponsor(RolloutId rollout, PersonId person) {
        Particulars known = particulars.of(rollout);
        boolean nobodyYet = known.sponsorConfirmedAt() == null && known.sponsorLeftAt() == null;
        if (nobodyYet && !rollouts.get(rollout).sponsor().equals(person)) {
            changes.sponsorAsked(rollout, person);
        }
    }
}
