package io.crossing.rollout;

import io.crossing.process.Diagrams;
import io.crossing.process.Diagrams.StageOutline;
import io.crossing.process.PersonId;
import io.crossing.process.Processes;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.process.StageId;
import io.crossing.process.StageNotDrawn;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.jdbc.JdbcRollouts;
import io.crossing.rollout.jdbc.Waiting;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goes on behind the stage that a rollout is in without finishing it, with a reason: its tasks and escalations end, and what it would have
 * supplied is missing where a later gate asks for it.
 */
@Service
public class SkippingStage {

    private final JdbcRollouts rollouts;
    private final StageVisits visits;
    private final Waiting waiting;
    private final Rights rights;
    private final Processes processes;
    private final Diagrams diagrams;
    private final Ledger ledger;

    SkippingStage(
            JdbcRollouts rollouts,
            StageVisits visits,
            Waiting waiting,
            Rights rights,
            Processes processes,
            Diagrams diagrams,
            Ledger ledger) {
        this.rollouts = rollouts;
        this.visits = visits;
        this.waiting = waiting;
        this.rights = rights;
        this.processes = processes;
        this.diagrams = diagrams;
        this.ledger = ledger;
    }

    /**
     * Skips it.
     *
     * @param stage the stage's id or name; one that the rollout is in
     * @throws NotAllowed unless {@code by} is the lead, or stands in for the lead
     * @throws RolloutEndedAlready if the rollout is over or on hold
     * @throws AnswersRefused if the rollout is not in the stage, what comes after needs it, or the reason is blank
     */
    @Transactional
    public void skip(RolloutId id, PersonId by, @Nullable String stage, @Nullable String reason) {
        Rollout rollout = rollouts.locked(id);
        PersonId absent = rights.skip(rollout, by);
        StillRunning.mustMove(rollout);
        Said said = new Said();
        List<StageOutline> current = current(rollout);
        Optional<StageOutline> chosen = current.stream()
                .filter(one -> one.id().value().equals(stage) || one.name().equals(stage))
                .findFirst();
        if (chosen.isEmpty()) {
            said.refuse("stage", Sentence.of("rollout.refused.skip.stage", names(current)));
        } else if (chosen.get().needed()) {
            said.refuse(
                    "stage",
                    Sentence.of("rollout.refused.skip.needed", chosen.get().name()));
        }
        String why = said.text("reason", reason, Sentence.of("rollout.refused.skip.why"));
        said.check();
        chosen.ifPresent(one -> skip(rollout, one, by, absent, why));
    }

    private void skip(Rollout rollout, StageOutline stage, PersonId by, @Nullable PersonId absent, String why) {
        ledger.write(rollout.id(), by, absent, line(rollout, stage), why);
        try {
            processes.skip(rollout.process(), rollout.id(), stage.id());
        } catch (StageNotDrawn within) {
            throw new AnswersRefused(
                    List.of(new FieldError("stage", Sentence.of("rollout.refused.skip.within", stage.name()))));
        }
    }

    /** What was skipped, with what had been asked for and is not done. */
    private Sentence line(Rollout rollout, StageOutline stage) {
        List<String> undone = waiting.of(rollout.id()).stream()
                .filter(one -> stage.id().equals(one.stage()))
                .map(WaitingOn::task)
                .distinct()
                .toList();
        return undone.isEmpty()
                ? Sentence.of("history.skipped", stage.name())
                : Sentence.of("history.skipped.undone", stage.name(), undone);
    }

    private static List<String> names(List<StageOutline> stages) {
        return stages.stream().map(StageOutline::name).toList();
    }

    /** The stages that can be skipped now: those that the rollout is in and that nothing later needs. */
    public List<StageOutline> possible(Rollout rollout) {
        return current(rollout).stream().filter(stage -> !stage.needed()).toList();
    }

    private List<StageOutline> current(Rollout rollout) {
        Set<StageId> open = visits.of(rollout.id()).stream()
                .filter(StageVisit::open)
                .map(StageVisit::stage)
                .collect(Collectors.toSet());
        return diagrams.version(rollout.process(), rollout.version()).stages().stream()
                .filter(stage -> open.contains(stage.id()))
                .toList();
    }
}
