package io.crossing.rollout.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.crossing.process.KeptCalendar;
import io.crossing.process.PersonId;
import io.crossing.rollout.BudgetLine;
import io.crossing.rollout.DecisionRight;
import io.crossing.rollout.Outcome;
import io.crossing.rollout.Pause;
import io.crossing.rollout.RolloutState;
import io.crossing.rollout.StageOnTheWay;
import io.crossing.rollout.Team;
import io.crossing.rollout.TeamState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that is known about a rollout now. */
@Schema(name = "RolloutDetails")
record RolloutDetails(
        @JsonUnwrapped RolloutView rollout,

        @Schema(description = "Its diagram", example = "PilotToScale")
        String process,

        @Schema(description = "The version of the diagram that it runs on")
        int version,

        @Schema(example = "[\"pia\", \"paul\"]") List<String> pilotTeam,
        @Schema(example = "dora") @Nullable String deputy,
        @Schema(example = "dora") @Nullable String sponsorDeputy,
        @Schema(example = "fay") @Nullable String answersTo,

        @Schema(example = "The busy season starts in March.") @Nullable String whyNow,

        @Schema(description = "What the sponsor says to the teams") @Nullable String sponsorWords,

        @Nullable Instant handedOffAt,
        List<StageView> stages,
        List<TeamView> teams,
        List<RightView> decisionRights,
        BudgetView budget,
        @Nullable OutcomeView outcome,
        CalendarName calendar,

        @Schema(description = "When it, or a stage, stood still; the latest first")
        List<PauseView> pauses) {

    /** The calendar by which its days are counted. */
    @Schema(name = "RolloutCalendar")
    record CalendarName(
            UUID id,
            @Schema(example = "Munich") String name,
            @Schema(example = "Europe/Berlin") String zone) {

        static CalendarName of(KeptCalendar kept) {
            return new CalendarName(
                    kept.id().value(), kept.name(), kept.calendar().zone().getId());
        }
    }

    /** A time that it, or one of its stages, stood still. */
    @Schema(name = "RolloutPause")
    record PauseView(
            @Schema(description = "Absent where the whole rollout stood", example = "Stage_Ownership") @Nullable String stage,

            Instant since,

            @Schema(description = "The last day; it goes on by itself the day after", example = "2026-12-18")
            LocalDate until,

            @Schema(example = "The system it runs in is being replaced.")
            String reason,

            @Schema(example = "lea") String by,

            @Schema(description = "Absent while it stands") @Nullable Instant endedAt,

            @Schema(description = "Absent where it went on by itself", example = "sam") @Nullable String endedBy,

            @Schema(description = "Working days that do not count", example = "4.5")
            double days) {

        static PauseView of(Pause pause, double days) {
            return new PauseView(
                    pause.stage() == null ? null : pause.stage().value(),
                    pause.since(),
                    pause.until(),
                    pause.reason(),
                    pause.by().value(),
                    pause.endedAt(),
                    RolloutView.idOf(pause.endedBy()),
                    days);
        }
    }

    /** A stage of its diagram. */
    @Schema(name = "RolloutStage")
    record StageView(
            @Schema(example = "Stage_Mandate") String id,
            @Schema(example = "Mandate") String name,
            StageOnTheWay.State state,
            boolean overdue,
            @Nullable Instant enteredAt,
            @Nullable Instant dueAt,
            @Nullable Instant leftAt) {

        static StageView of(StageOnTheWay stage) {
            return new StageView(
                    stage.id().value(),
                    stage.name(),
                    stage.state(),
                    stage.late(),
                    stage.enteredAt(),
                    stage.dueAt(),
                    stage.leftAt());
        }
    }

    /** A team that it reaches, or left out. */
    @Schema(name = "RolloutTeam")
    record TeamView(
            UUID id,
            @Schema(example = "Accounts payable North") String name,
            @Schema(example = "tara") String lead,
            @Schema(example = "14") int people,
            @Schema(example = "tara") @Nullable String champion,
            TeamState state,
            @Nullable Integer wave,
            @Nullable Instant liveAt) {

        static TeamView of(Team team) {
            return new TeamView(
                    team.id().value(),
                    team.name(),
                    team.lead().value(),
                    team.people(),
                    RolloutView.idOf(team.champion()),
                    team.state(),
                    team.wave(),
                    team.liveAt());
        }
    }

    /** Who decides something. */
    @Schema(name = "DecisionRight")
    record RightView(
            @Schema(
                    description = "change, pause, qualityBar, spend, teams, stop, or the rollout's own in words",
                    example = "spend")
            String decision,

            @Schema(example = "sam") String decider,
            @Schema(example = "[\"lea\"]") List<String> consulted,
            @Schema(example = "[\"olga\"]") List<String> told) {

        static RightView of(DecisionRight right) {
            return new RightView(right.decision(), right.decider().value(), ids(right.consulted()), ids(right.told()));
        }
    }

    /** What the integration costs, and what was decided about it. */
    @Schema(name = "RolloutBudget")
    record BudgetView(
            List<BudgetLine> lines,

            @Schema(description = "yes, less or no; absent before anybody decided", example = "yes") @Nullable String answer,

            @Schema(description = "What was approved where it was less than asked for") @Nullable BigDecimal amount) {}

    /** How it ended. */
    @Schema(name = "RolloutOutcome")
    record OutcomeView(
            RolloutState kind,

            @Schema(example = "Nine of ten use it every day.")
            String reason,

            @Nullable String learned,
            @Schema(example = "sam") @Nullable String decidedBy,
            Instant at) {

        static OutcomeView of(Outcome outcome) {
            return new OutcomeView(
                    outcome.kind(),
                    outcome.reason(),
                    outcome.learned(),
                    RolloutView.idOf(outcome.decidedBy()),
                    outcome.at());
        }
    }

    static List<String> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
