package io.crossing.stall.web;

import io.crossing.process.PersonId;
import io.crossing.process.StageId;
import io.crossing.process.TeamId;
import io.crossing.rollout.PracticeFound;
import io.crossing.stall.Diagnosis;
import io.crossing.stall.DiagnosisState;
import io.crossing.stall.Found;
import io.crossing.stall.StallDecided;
import io.crossing.stall.Verdict;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A diagnosis for programs. */
@Schema(name = "Diagnosis")
record DiagnosisView(
        UUID id,
        UUID rollout,
        DiagnosisState state,

        @Schema(description = "CALLED, or the word of the sign in the table StallSigns", example = "NO_STEP")
        String sign,

        @Schema(description = "What was counted for the sign", example = "17")
        int figure,

        @Nullable String calledBy,
        @Nullable String why,
        Instant at,

        @Schema(description = "Absent where the table had no rule for it") @Nullable Verdict verdict,

        @Schema(description = "The stage that supplies what is missing", example = "Stage_Ownership") @Nullable String backTo,

        @Schema(description = "The rule that fired", example = "owner-skipped") @Nullable String rule,

        @Nullable String because,
        int tableVersion,
        List<PracticeView> practices,
        List<TeamView> teams,
        @Nullable DecisionView decision) {

    static DiagnosisView of(Diagnosis diagnosis, FactWords words) {
        Found found = diagnosis.found();
        return new DiagnosisView(
                diagnosis.id().value(),
                diagnosis.rollout().value(),
                diagnosis.state(),
                diagnosis.occasion().sign(),
                diagnosis.occasion().figure(),
                id(diagnosis.occasion().by()),
                diagnosis.occasion().why(),
                diagnosis.at(),
                found.verdict(),
                id(found.backTo()),
                found.rule(),
                found.because(),
                found.tableVersion(),
                found.practices().stream()
                        .map(one -> PracticeView.of(one, words))
                        .toList(),
                found.teams().stream()
                        .map(team -> new TeamView(
                                team.team().value(),
                                team.name(),
                                team.day(),
                                team.activated(),
                                team.outOf(),
                                team.target(),
                                team.carries()))
                        .toList(),
                DecisionView.of(diagnosis.decided()));
    }

    private static @Nullable String id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable String id(@Nullable StageId stage) {
        return stage == null ? null : stage.value();
    }

    /** How a scaling practice stands, with the evidence. */
    @Schema(name = "Practice")
    record PracticeView(
            @Schema(example = "OWNER") String practice,
            @Schema(example = "SKIPPED") String standing,

            @Schema(description = "Whether its stage has not begun")
            boolean ahead,

            @Schema(example = "Stage_Ownership") String stage,
            List<FactView> evidence) {

        static PracticeView of(PracticeFound found, FactWords words) {
            return new PracticeView(
                    found.practice().name(),
                    found.standing().name(),
                    found.ahead(),
                    found.practice().stage().value(),
                    found.facts().stream()
                            .map(fact -> new FactView(fact.kind().name(), words.say(fact), fact.at(), fact.link()))
                            .toList());
        }
    }

    /** A fact on record. */
    @Schema(name = "PracticeFact")
    record FactView(
            @Schema(example = "OWNER_ACCEPTED") String kind,
            @Schema(example = "Olga accepted ownership.") String words,
            @Nullable Instant at,

            @Schema(description = "The page that shows it") String link) {}

    /** Whether it carries weight for a team. */
    @Schema(name = "TeamWeight")
    record TeamView(
            UUID team,
            @Schema(example = "North") String name,

            @Schema(description = "Working days after go-live; 0 where nothing was counted", example = "60")
            int day,

            int activated,
            int outOf,

            @Schema(description = "In per cent", example = "50") @Nullable Integer target,

            @Schema(description = "Absent where nothing was counted") @Nullable Boolean carries) {}

    /** What the sponsor decided. */
    @Schema(name = "StallDecision")
    record DecisionView(
            Verdict verdict,
            @Nullable String backTo,
            List<UUID> keepTeams,
            String reason,
            @Nullable String learned,

            @Schema(description = "Whether it differs from the verdict")
            boolean overrides,

            String by,
            @Nullable String onBehalfOf,
            Instant at) {

        static @Nullable DecisionView of(@Nullable StallDecided decided) {
            return decided == null
                    ? null
                    : new DecisionView(
                            decided.verdict(),
                            id(decided.backTo()),
                            decided.keep().stream().map(TeamId::value).sorted().toList(),
                            decided.reason(),
                            decided.learned(),
                            decided.overrides(),
                            decided.by().value(),
                            id(decided.onBehalfOf()),
                            decided.at());
        }
    }
}
