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
import io.crossing.rollout.jdbc.JdbcTeams;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads a rollout back to a stage, with a reason: what runs ends undone, the stage's tasks are asked again, and what later
 * stages supplied stays on record, so that nothing of it that still holds is asked again.
 */
@Service
public class ReopeningStage {

    private final JdbcRollouts rollouts;
    private final StageVisits visits;
    private final JdbcTeams teams;
    private final Rights rights;
    private final Processes processes;
    private final Diagrams diagrams;
    private final Ledger ledger;

    ReopeningStage(
            JdbcRollouts rollouts,
            StageVisits visits,
            JdbcTeams teams,
            Rights rights,
            Processes processes,
            Diagrams diagrams,
            Ledger ledger) {
        this.rollouts = rollouts;
        this.visits = visits;
        this.teams = teams;
        this.rights = rights;
        this.processes = processes;
        this.diagrams = diagrams;
        this.ledger = ledger;
    }

    /**
     * Reopens it.
     *
     * @param stage the stage's id or name; one that has begun already
     * @throws NotAllowed unless {@code by} is the lead, or stands in for the lead
     * @throws RolloutEndedAlready if the rollout is over or on hold
     * @throws AnswersRefused if the stage has not begun yet or does not exist, or the reason is blank
     */
    @Transactional
    public void reopen(RolloutId id, PersonId by, @Nullable String stage, @Nullable String reason) {
        Rollout rollout = rollouts.locked(id);
        PersonId absent = rights.reopen(rollout, by);
        StillRunning.mustMove(rollout);
        Said said = new Said();
        List<StageOutline> begun = begun(rollout);
        Optional<StageOutline> chosen = begun.stream()
                .filter(one -> one.id().value().equals(stage) || one.name().equals(stage))
                .findFirst();
        if (chosen.isEmpty()) {
            said.refuse(
                    "stage",
                    Sentence.of(
                            "rollout.refused.reopen.stage",
                            begun.stream().map(StageOutline::name).toList()));
        }
        String why = said.text("reason", reason, Sentence.of("rollout.refused.reopen.why"));
        said.check();
        chosen.ifPresent(one -> reopen(rollout, one, by, absent, why, true));
    }

    /**
     * Reopens it because the diagram has asked somebody, and they decided so: whose decision it is, is the diagram's to say. Of
     * the teams only those are asked again that are not involved, unless all are.
     *
     * @throws RolloutEndedAlready if the rollout is over or on hold
     * @throws AnswersRefused if the stage has not begun yet or does not exist
     */
    @Transactional
    public void reopenAsDecided(RolloutId id, PersonId by, @Nullable PersonId absent, StageId stage, String why) {
        Rollout rollout = rollouts.locked(id);
        StillRunning.mustMove(rollout);
        StageOutline chosen = begun(rollout).stream()
                .filter(one -> one.id().equals(stage))
                .findFirst()
                .orElseThrow(() -> new AnswersRefused(
                        List.of(new FieldError("backTo", Sentence.of("rollout.refused.reopen.not-begun")))));
        boolean allInvolved =
                teams.inScope(id).stream().allMatch(team -> team.state().involved());
        reopen(rollout, chosen, by, absent, why, allInvolved);
    }

    /** @param everybody whether the teams that are involved are asked again too */
    private void reopen(
            Rollout rollout,
            StageOutline stage,
            PersonId by,
            @Nullable PersonId absent,
            String why,
            boolean everybody) {
        ledger.write(rollout.id(), by, absent, Sentence.of("history.reopened", stage.name()), why);
        if (everybody && stage.id().equals(PilotToScale.INVOLVEMENT)) {
            teams.involveAgain(rollout.id());
        }
        try {
            processes.reopen(rollout.process(), rollout.id(), stage.id());
        } catch (StageNotDrawn within) {
            throw new AnswersRefused(
                    List.of(new FieldError("stage", Sentence.of("rollout.refused.reopen.within", stage.name()))));
        }
    }

    /** The stages that can be reopened: those that a rollout has been in, in the order of its diagram. */
    public List<StageOutline> begun(Rollout rollout) {
        Set<StageId> visited =
                visits.of(rollout.id()).stream().map(StageVisit::stage).collect(Collectors.toSet());
        return diagrams.version(rollout.process(), rollout.version()).stages().stream()
                .filter(stage -> visited.contains(stage.id()))
                .toList();
    }
}
