package io.crossing.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.process.Diagrams.StageOutline;
import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.rollout.RolloutState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a rollout is likely to end, from how long the stages took before. */
class ForecasterTests {

    private static final double DAY = 86_400;
    private static final Instant MONDAY = Instant.parse("2026-06-01T09:00:00Z");
    private static final ReportSettings.Forecast SETTINGS =
            new ReportSettings.Forecast(Duration.ofMinutes(1), 1000, 0.8, 1.3, 4, 10, Map.of());
    private static final List<StageOutline> STAGES = List.of(
            new StageOutline(new StageId("Stage_One"), "One", "P10D", "", false),
            new StageOutline(new StageId("Stage_Two"), "Two", "P20D", "", false));

    private final List<PastRollout> rollouts = new ArrayList<>();
    private final List<PastVisit> visits = new ArrayList<>();

    private PastRollout rollout(@Nullable LocalDate heldUntil, @Nullable Instant ended) {
        return rollout(heldUntil, ended, ended == null ? RolloutState.RUNNING : RolloutState.EMBEDDED);
    }

    private PastRollout rollout(@Nullable LocalDate heldUntil, @Nullable Instant ended, RolloutState state) {
        PastRollout rollout = new PastRollout(
                new RolloutId(new UUID(6, rollouts.size())),
                "Rollout " + rollouts.size(),
                "Finance",
                "PilotToScale",
                1,
                new PersonId("sam"),
                null,
                MONDAY.minus(Duration.ofDays(300)),
                state,
                heldUntil,
                ended,
                null,
                null,
                null);
        rollouts.add(rollout);
        return rollout;
    }

    private void visit(PastRollout rollout, String stage, int enteredDaysAgo, @Nullable Integer leftDaysAgo) {
        visits.add(new PastVisit(
                rollout.id(),
                stage,
                stage,
                MONDAY.minus(Duration.ofDays(enteredDaysAgo)),
                leftDaysAgo == null ? null : MONDAY.minus(Duration.ofDays(leftDaysAgo)),
                false,
                null));
    }

    /** A hundred that took 4 days for the first stage and 10 to 29 for the second. */
    private void history() {
        for (int number = 0; number < 100; number++) {
            PastRollout past = rollout(null, MONDAY.minus(Duration.ofDays(50)));
            visit(past, "Stage_One", 100, 96);
            visit(past, "Stage_Two", 96, 86 - number % 20);
        }
    }

    private Likely likely(PastRollout rollout) {
        return forecaster().likely(rollout).orElseThrow();
    }

    private Forecaster forecaster() {
        Past past = new Past(MONDAY, rollouts, visits, List.of(), any -> new EveryDay());
        return new Forecaster(past, SETTINGS, rollout -> STAGES);
    }

    @Test
    void addsUpWhatIsStillToCome() {
        history();
        PastRollout begun = rollout(null, null);
        visit(begun, "Stage_One", 0, null);

        Likely likely = likely(begun);

        assertThat(likely.p50Days()).isBetween(21.0, 26.0);
        assertThat(likely.p85Days()).isBetween(28.0, 33.0);
        assertThat(likely.p50()).isEqualTo(new EveryDay().endOf(new EveryDay().day(MONDAY.plusSeconds((long)
                                (likely.p50Days() * DAY)))));
    }

    @Test
    void countsWhatHasBeenSpentInTheStageItIsIn() {
        history();
        PastRollout fresh = rollout(null, null);
        visit(fresh, "Stage_Two", 0, null);
        PastRollout late = rollout(null, null);
        visit(late, "Stage_Two", 20, null);

        assertThat(likely(late).p50Days()).isLessThan(likely(fresh).p50Days()).isBetween(2.0, 8.0);
    }

    @Test
    void saysTheSameAgainFromTheSameRecord() {
        history();
        PastRollout begun = rollout(null, null);
        visit(begun, "Stage_One", 1, null);

        assertThat(likely(begun)).isEqualTo(likely(begun));
    }

    @Test
    void saysTheSameOfAnotherRolloutOfWhichTheSameIsKnown() {
        history();
        PastRollout begun = rollout(null, null);
        visit(begun, "Stage_One", 1, null);
        Likely said = likely(begun);
        rollouts.remove(begun);
        visits.removeIf(visit -> visit.rollout().equals(begun.id()));

        PastRollout same = new PastRollout(
                new RolloutId(UUID.randomUUID()),
                begun.name(),
                begun.area(),
                begun.process(),
                begun.version(),
                begun.sponsor(),
                null,
                begun.startedAt(),
                begun.state(),
                null,
                null,
                null,
                null,
                null);
        rollouts.add(same);
        visit(same, "Stage_One", 1, null);

        assertThat(likely(same)).isEqualTo(said);
    }

    @Test
    void passesAtOnceThroughWhatWasFinishedBeforeItHadToGoBack() {
        history();
        PastRollout fresh = rollout(null, null);
        visit(fresh, "Stage_One", 1, null);
        PastRollout back = rollout(null, null);
        visit(back, "Stage_One", 40, 36);
        visit(back, "Stage_Two", 36, 20);
        visit(back, "Stage_One", 1, null);

        assertThat(likely(fresh).p50Days()).isGreaterThan(15);
        assertThat(likely(back).p50Days()).isLessThan(8);
    }

    @Test
    void goesOnWhereItWasInWhatItHadBegunBeforeItHadToGoBack() {
        history();
        PastRollout back = rollout(null, null);
        visit(back, "Stage_One", 40, 36);
        visits.add(new PastVisit(
                back.id(),
                "Stage_Two",
                "Stage_Two",
                MONDAY.minus(Duration.ofDays(36)),
                MONDAY.minus(Duration.ofDays(16)),
                true,
                null));
        visit(back, "Stage_One", 0, null);

        assertThat(likely(back).p50Days()).isBetween(2.0, 12.0);
    }

    @Test
    void knowsThatSomeAreStoppedBeforeTheyArrive() {
        history();
        PastRollout begun = rollout(null, null);
        visit(begun, "Stage_One", 0, null);
        double without = likely(begun).p50Days();

        for (int number = 0; number < 2_000; number++) {
            rollout(null, MONDAY.minus(Duration.ofDays(299)), RolloutState.STOPPED);
        }

        assertThat(likely(begun).p50Days()).isLessThan(without - 3);
    }

    @Test
    void waitsForTheEndOfAHold() {
        history();
        PastRollout running = rollout(null, null);
        visit(running, "Stage_Two", 0, null);
        PastRollout held = rollout(LocalDate.parse("2026-07-31"), null);
        visit(held, "Stage_Two", 0, null);

        assertThat(likely(held).p50()).isAfter(Instant.parse("2026-08-10T00:00:00Z"));
        assertThat(likely(running).p50()).isBefore(Instant.parse("2026-07-31T00:00:00Z"));
    }

    @Test
    void saysNothingOfWhatHasEnded() {
        assertThat(forecaster().likely(rollout(null, MONDAY))).isEqualTo(Optional.empty());
    }

    @Test
    void hasAGuessBeforeThereIsHistory() {
        PastRollout first = rollout(null, null);
        visit(first, "Stage_One", 0, null);

        Likely likely = likely(first);

        assertThat(likely.p50Days()).isBetween(22.0, 28.0);
        assertThat(likely.p85Days()).isBetween(28.0, 38.0);
    }
}
