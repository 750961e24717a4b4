package io.crossing.stall;

import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.StageId;
import io.crossing.process.TeamId;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.Evidence;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the sponsor decided from the form; what they left open is as the diagnosis found it. */
final class DecisionGiven {

    private static final int LONGEST = 4_000;

    private final Evidence evidence;
    private final Map<String, Object> answers;
    private final Found found;
    private final Locale language;

    /** @param language of who decided: a reason that they left out is the diagnosis's, as they read it */
    DecisionGiven(Evidence evidence, Found found, Locale language) {
        this.evidence = evidence;
        this.answers = evidence.content().answers();
        this.found = found;
        this.language = language;
    }

    /**
     * The decision as one of this kind: the diagram says which of its actions an answer leads to.
     *
     * @throws AnswersRefused if it overrides the verdict without a reason
     */
    StallDecided as(Verdict verdict) {
        PersonId by = Objects.requireNonNull(evidence.content().by(), "A stall is decided by a person.");
        StageId backTo = verdict == Verdict.PUSH_THROUGH ? backTo() : null;
        boolean overrides = overrides(verdict, backTo);
        return new StallDecided(
                verdict,
                backTo,
                verdict == Verdict.SCOPE_TIGHTER ? keep() : Set.of(),
                reason(overrides),
                text("learned"),
                overrides,
                by,
                evidence.content().onBehalfOf(),
                evidence.at());
    }

    private @Nullable StageId backTo() {
        String chosen = text("backTo");
        return chosen == null ? found.backTo() : new StageId(chosen);
    }

    private boolean overrides(Verdict verdict, @Nullable StageId backTo) {
        return verdict != found.verdict()
                || !Objects.equals(backTo, verdict == Verdict.PUSH_THROUGH ? found.backTo() : null);
    }

    private Set<TeamId> keep() {
        if (answers.get("keepTeams") instanceof Collection<?> teams && !teams.isEmpty()) {
            return teams.stream().map(team -> TeamId.of(team.toString())).collect(Collectors.toSet());
        }
        return found.keep().stream().map(TeamWeight::team).collect(Collectors.toSet());
    }

    private String reason(boolean overrides) {
        String reason = text("stallReason");
        if (reason == null && overrides) {
            throw refused("stallReason", Sentence.of("stall.refused.otherwise"));
        }
        if (reason != null && reason.length() > LONGEST) {
            throw refused("stallReason", Sentence.of("stall.refused.long"));
        }
        return reason == null ? asDiagnosed() : reason;
    }

    private String asDiagnosed() {
        String because = found.because(language);
        return because.isBlank() ? Sentence.of("stall.as-diagnosed").in(language) : because;
    }

    private @Nullable String text(String field) {
        Object value = answers.get(field);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }

    static AnswersRefused refused(String field, Sentence said) {
        return new AnswersRefused(List.of(new FieldError(field, said)));
    }
}
