package io.crossing.escalation.web;

import io.crossing.escalation.Acknowledgement;
import io.crossing.escalation.Answer;
import io.crossing.escalation.Brief;
import io.crossing.escalation.BriefedEscalation;
import io.crossing.escalation.Channel;
import io.crossing.escalation.Decision;
import io.crossing.escalation.Escalation;
import io.crossing.escalation.EscalationState;
import io.crossing.escalation.Hearer;
import io.crossing.escalation.Rung;
import io.crossing.escalation.WaitingFor;
import io.crossing.process.PersonId;
import io.crossing.process.TeamId;
import io.crossing.process.WorkItemId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An escalation as programs read it. */
@Schema(name = "Escalation")
record EscalationView(
        @Schema(example = "4f1c2a7e-6a50-4a3f-9a2e-3f1f0b6d8a11")
        String id,

        String rolloutId,
        @Schema(example = "Contract summaries") String rolloutName,
        @Schema(example = "Stage_Ownership") String stage,
        @Schema(example = "Ownership") String stageName,

        @Schema(description = "The highest rung of the ladder told so far, from 1", example = "2")
        int rung,

        Instant raisedAt,
        Instant dueAt,

        @Schema(description = "By how many whole working days", example = "P3D")
        String lateBy,

        List<WaitingView> waitingOn,
        Brief brief,
        List<SentView> sentTo,

        @Schema(description = "Whose turn comes when, while nothing is done")
        List<AheadView> ahead,

        EscalationState state,
        @Nullable SeenView acknowledged,
        @Nullable AnswerView answer,
        @Nullable Instant closedAt,

        @Schema(description = "The escalation whose answer did not get the stage finished") @Nullable String follows,

        @Schema(description = "When somebody is asked again if the stage is still late after the answer") @Nullable Instant asksAgainAt,

        @Schema(description = "The task that answers it") @Nullable String task) {

    static EscalationView of(BriefedEscalation briefed) {
        Escalation escalation = briefed.escalation();
        return new EscalationView(
                escalation.id().toString(),
                escalation.rollout().toString(),
                briefed.brief().rollout().text(),
                escalation.stage().value(),
                escalation.stageName(),
                escalation.rung(),
                escalation.raisedAt(),
                escalation.dueAt(),
                "P" + briefed.daysLate() + "D",
                briefed.waiting().stream().map(WaitingView::of).toList(),
                briefed.brief(),
                escalation.rungs().stream()
                        .filter(rung -> rung.toldAt() != null)
                        .map(SentView::of)
                        .toList(),
                AheadView.of(escalation),
                escalation.state(),
                SeenView.of(escalation.acknowledgement()),
                AnswerView.of(escalation.answer()),
                escalation.closedAt(),
                escalation.follows() == null ? null : escalation.follows().toString(),
                escalation.asksAgainAt(),
                text(escalation.task()));
    }

    private static @Nullable String text(@Nullable WorkItemId task) {
        return task == null ? null : task.value();
    }

    private static @Nullable String text(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    /** Something that the stage waits for, on a person or on whoever of a group takes it. */
    @Schema(name = "EscalationWaitingOn")
    record WaitingView(
            String id,
            @Schema(example = "Accept ownership") String task,
            @Schema(example = "olga") @Nullable String person,
            @Schema(example = "participant") @Nullable String group,
            Instant since) {

        static WaitingView of(WaitingFor waiting) {
            String group = waiting.person() == null
                    ? waiting.offeredTo().stream().sorted().findFirst().orElse(null)
                    : null;
            return new WaitingView(
                    waiting.id().value(), waiting.task(), text(waiting.person()), group, waiting.since());
        }
    }

    /** Somebody was told. */
    @Schema(name = "EscalationSentTo")
    record SentView(
            int rung,
            @Schema(example = "sam") @Nullable String person,
            Hearer as,
            Set<Channel> channels,

            @Schema(description = "Whose turn it was, where they were away", example = "sam") @Nullable String insteadOf,

            Instant at) {

        static SentView of(Rung rung) {
            return new SentView(
                    rung.number(),
                    text(rung.to()),
                    rung.hearer(),
                    rung.channels(),
                    text(rung.insteadOf()),
                    Objects.requireNonNull(rung.toldAt()));
        }
    }

    /** Somebody will be told. */
    @Schema(name = "EscalationRungAhead")
    record AheadView(int rung, Hearer as, Set<Channel> channels, Instant dueAt) {

        static List<AheadView> of(Escalation escalation) {
            return escalation.ahead().stream()
                    .map(rung -> new AheadView(rung.number(), rung.hearer(), rung.channels(), rung.dueAt()))
                    .toList();
        }
    }

    /** Somebody has seen it. */
    @Schema(name = "EscalationAcknowledgement")
    record SeenView(
            @Schema(example = "sam") String by,
            Instant at,

            @Schema(description = "Until when no further rung is told") @Nullable Instant restsUntil) {

        static @Nullable SeenView of(@Nullable Acknowledgement acknowledgement) {
            return acknowledgement == null
                    ? null
                    : new SeenView(acknowledgement.by().value(), acknowledgement.at(), acknowledgement.restsUntil());
        }
    }

    /** What was decided. */
    @Schema(name = "EscalationDecision")
    record AnswerView(
            Decision decision,
            @Nullable Instant until,
            @Nullable String to,
            @Nullable String right,
            List<String> keepTeams,
            String note,
            @Nullable String learned,
            @Schema(example = "sam") String by,
            @Nullable String onBehalfOf,
            Instant at) {

        static @Nullable AnswerView of(@Nullable Answer answer) {
            return answer == null
                    ? null
                    : new AnswerView(
                            answer.decision(),
                            answer.until(),
                            text(answer.to()),
                            answer.right(),
                            answer.keep().stream()
                                    .map(TeamId::toString)
                                    .sorted()
                                    .toList(),
                            answer.note(),
                            answer.learned(),
                            answer.by().value(),
                            text(answer.onBehalfOf()),
                            answer.at());
        }
    }
}
