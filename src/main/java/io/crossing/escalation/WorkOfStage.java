package io.crossing.escalation;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.StageId;
import io.crossing.process.WorkItemId;
import io.crossing.rollout.AnswersRefused;
import io.crossing.worklist.AssigningWorkItem;
import io.crossing.worklist.Commenting;
import io.crossing.worklist.StandingIn;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItems;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The work that a late stage waits for, and what a decision does about it. */
@Component
class WorkOfStage {

    private final WorkItems items;
    private final AssigningWorkItem assigning;
    private final Commenting commenting;
    private final StandingIn standingIn;

    WorkOfStage(WorkItems items, AssigningWorkItem assigning, Commenting commenting, StandingIn standingIn) {
        this.items = items;
        this.assigning = assigning;
        this.commenting = commenting;
        this.standingIn = standingIn;
    }

    /** What is open in the stage, the longest first. */
    List<WaitingFor> openOf(RolloutId rollout, StageId stage) {
        return asked(rollout, stage).stream()
                .map(item -> new WaitingFor(item.id(), item.title(), item.assignee(), item.groups(), item.createdAt()))
                .sorted(Comparator.comparing(WaitingFor::since))
                .toList();
    }

    /** Who holds something that is open in the stage. */
    Set<PersonId> holders(RolloutId rollout, StageId stage) {
        return asked(rollout, stage).stream()
                .map(WorkItem::assignee)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** From now on this person may answer the escalation for whom it was raised to. */
    void letAnswer(@Nullable WorkItemId answerTask, PersonId person) {
        if (answerTask != null) {
            standingIn.allow(answerTask, person);
        }
    }

    /**
     * Gives everything that is open in the stage to the person of the answer; what they may not take stays where it is.
     *
     * @throws AnswersRefused if there is nothing that they may take
     */
    void handOver(Escalation escalation, Answer answer) {
        PersonId to = Objects.requireNonNull(answer.to());
        List<WorkItem> open = asked(escalation.rollout(), escalation.stage());
        List<WorkItem> takeable =
                open.stream().filter(item -> !item.excluded().contains(to)).toList();
        if (takeable.isEmpty()) {
            throw AnswerGiven.refused(
                    "to", Sentence.of(open.isEmpty() ? "escalation.refused.nothing-open" : "worklist.answer.fresh"));
        }
        takeable.forEach(
                item -> assigning.assignAsDecided(item.id(), answer.by(), to, Sentence.quoting(answer.note())));
    }

    /** Puts the note of the answer where those who hold the work see it. */
    void note(Escalation escalation, Answer answer) {
        asked(escalation.rollout(), escalation.stage())
                .forEach(item -> commenting.note(item.id(), answer.by(), answer.note()));
    }

    /** What is open in the stage; that somebody is asked about its lateness is not what it waits for. */
    private List<WorkItem> asked(RolloutId rollout, StageId stage) {
        return items.openOf(rollout, stage).stream()
                .filter(item -> !item.process().equals(EscalationProcess.KEY))
                .toList();
    }
}
