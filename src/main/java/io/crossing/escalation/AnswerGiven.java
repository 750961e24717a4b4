package io.crossing.escalation;

import io.crossing.process.PersonId;
import io.crossing.process.Sentence;
import io.crossing.process.TeamId;
import io.crossing.process.WorkingTime;
import io.crossing.process.form.FieldError;
import io.crossing.rollout.AnswersRefused;
import io.crossing.rollout.Evidence;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads an answer from what was filled into the form. */
final class AnswerGiven {

    private static final int LONGEST_NOTE = 2_000;

    private final Evidence evidence;
    private final Map<String, Object> answers;
    private final WorkingTime time;

    AnswerGiven(Evidence evidence, WorkingTime time) {
        this.evidence = evidence;
        this.answers = evidence.content().answers();
        this.time = time;
    }

    /**
     * The answer as a decision of this kind: the diagram says which of its actions an answer leads to.
     *
     * @throws AnswersRefused if a field is missing that the decision needs
     */
    Answer as(Decision decision) {
        PersonId by = Objects.requireNonNull(evidence.content().by(), "An escalation is answered by a person.");
        return new Answer(
                decision,
                decision == Decision.EXTEND ? until() : null,
                to(decision),
                decision == Decision.SETTLE ? needed("right", Sentence.of("escalation.refused.right")) : null,
                decision == Decision.RESCOPE ? keep() : Set.of(),
                note(),
                text("learned"),
                by,
                evidence.content().onBehalfOf(),
                evidence.at());
    }

    private String note() {
        String note = Objects.requireNonNullElse(text("note"), "").strip();
        if (note.length() > LONGEST_NOTE) {
            throw refused("note", Sentence.of("escalation.refused.note-long"));
        }
        return note;
    }

    private Instant until() {
        String until = needed("until", Sentence.of("escalation.refused.until"));
        try {
            return until.contains("T") ? OffsetDateTime.parse(until).toInstant() : time.endOf(LocalDate.parse(until));
        } catch (DateTimeException notATime) {
            throw refused("until", Sentence.of("escalation.refused.moment"));
        }
    }

    private @Nullable PersonId to(Decision decision) {
        return switch (decision) {
            case REASSIGN -> new PersonId(needed("to", Sentence.of("escalation.refused.to")));
            case SETTLE -> new PersonId(needed("decider", Sentence.of("escalation.refused.decider")));
            default -> null;
        };
    }

    private Set<TeamId> keep() {
        return answers.get("keepTeams") instanceof Collection<?> teams
                ? teams.stream().map(team -> TeamId.of(team.toString())).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private String needed(String field, Sentence said) {
        String value = text(field);
        if (value == null) {
            throw refused(field, said);
        }
        return value;
    }

    private @Nullable String text(String field) {
        Object value = answers.get(field);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    static AnswersRefused refused(String field, Sentence said) {
        return new AnswersRefused(List.of(new FieldError(field, said)));
    }
}
