package io.crossing.rollout.step;

import io.crossing.process.ProcessEvent.ProcessEnded;
import io.crossing.rollout.Evidence;
import io.crossing.rollout.Evidences;
import io.crossing.rollout.Outcome;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.RolloutState;
import io.crossing.rollout.jdbc.JdbcParticulars;
import io.crossing.rollout.jdbc.Particulars;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out how a rollout ended and who decided it: by a decision at any time, else by the last form that gave a reason. */
@Component
class Outcomes {

    private final JdbcParticulars particulars;
    private final Evidences evidences;

    Outcomes(JdbcParticulars particulars, Evidences evidences) {
        this.particulars = particulars;
        this.evidences = evidences;
    }

    Outcome of(Rollout rollout, ProcessEnded ended) {
        Particulars known = particulars.of(rollout.id());
        RolloutState kind = kind(ended.outcome(), known);
        String reason = known.outcomeReason();
        if (reason != null) {
            return new Outcome(kind, reason, known.outcomeLearned(), known.outcomeBy(), ended.at());
        }
        return evidences.of(rollout.id()).stream()
                .filter(evidence -> evidence.content().by() != null)
                .filter(evidence -> !Reasons.in(evidence.content().answers()).isEmpty())
                .findFirst()
                .map(evidence -> decided(kind, evidence, ended))
                .orElseGet(() -> new Outcome(kind, "", null, null, ended.at()));
    }

    private static Outcome decided(RolloutState kind, Evidence decision, ProcessEnded ended) {
        Answers answers = Answers.of(decision);
        return new Outcome(
                kind,
                Reasons.in(answers.values()),
                answers.textOrNull("learned"),
                decision.content().by(),
                ended.at());
    }

    /** An end that the diagram gives no word to is standard practice, for fewer teams where some were left out. */
    private static RolloutState kind(@Nullable String word, Particulars known) {
        String said = word == null ? "" : word.toUpperCase(Locale.ROOT);
        return switch (said) {
            case "STOPPED" -> RolloutState.STOPPED;
            case "RESCOPED" -> RolloutState.RESCOPED;
            default -> known.scopeNarrowed() ? RolloutState.RESCOPED : RolloutState.EMBEDDED;
        };
    }
}
