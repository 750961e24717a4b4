package io.crossing.stall;

import io.crossing.process.RolloutId;
import io.crossing.process.TableNotReadable;
import io.crossing.process.Tables;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutEndedAlready;
import io.crossing.rollout.Rollouts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks for rollouts that have begun to stall, so that nobody has to report it; one node at a time does. */
@Component
public class NoticingStalls {

    private static final Logger LOG = LoggerFactory.getLogger(NoticingStalls.class);

    private final Rollouts rollouts;
    private final JdbcDiagnoses diagnoses;
    private final ReadingStallFacts facts;
    private final DiagnosingStall diagnosing;
    private final Tables tables;

    NoticingStalls(
            Rollouts rollouts,
            JdbcDiagnoses diagnoses,
            ReadingStallFacts facts,
            DiagnosingStall diagnosing,
            Tables tables) {
        this.rollouts = rollouts;
        this.diagnoses = diagnoses;
        this.facts = facts;
        this.diagnosing = diagnosing;
        this.tables = tables;
    }

    /** Diagnoses each rollout that shows a sign; one that cannot be looked at does not keep the others from it. */
    public void look() {
        OptionalInt table = tables.newest(StallDiagnosis.SIGNS_TABLE);
        if (table.isPresent()) {
            rollouts.running().forEach(id -> look(id, table.getAsInt()));
        }
    }

    private void look(RolloutId id, int table) {
        try {
            Rollout rollout = rollouts.get(id);
            if (rollout.moves() && diagnoses.open(id).isEmpty()) {
                sign(rollout, table).ifPresent(occasion -> diagnosing.make(rollout, occasion));
            }
        } catch (TableNotReadable e) {
            throw e;
        } catch (DiagnosisOpenAlready | RolloutEndedAlready meanwhile) {
            LOG.debug("{} needs no look any more: {}", id, meanwhile.getMessage());
        } catch (RuntimeException e) {
            LOG.error("Whether the rollout {} stalls could not be seen; it is looked at again.", id, e);
        }
    }

    /** What the table says of it; the first sign counts. */
    Optional<Occasion> sign(Rollout rollout, int table) {
        StallFacts read = facts.of(rollout);
        List<String> signs = tables.answer(StallDiagnosis.SIGNS_TABLE, table, read.asInputs()).stream()
                .map(rule -> rule.get("sign"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(sign -> !sign.isBlank())
                .toList();
        return signs.stream().findFirst().map(sign -> new Occasion(sign, read.figure(sign), null, null));
    }
}
