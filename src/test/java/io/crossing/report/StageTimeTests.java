package io.crossing.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.crossing.process.Diagrams.StageOutline;
import io.crossing.process.StageId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long a stage takes: by the guess before there is history, by the history as soon as there is enough of it. */
class StageTimeTests {

    private static final ReportSettings.Forecast SETTINGS =
            new ReportSettings.Forecast(Duration.ofMinutes(1), 1000, 0.8, 1.3, 4, 10, Map.of("Stage_Embedding", 90));
    private static final StageGuess TEN_DAYS = guess("Stage_Mandate", "P10D");

    private static StageGuess guess(String stage, String deadline) {
        return StageGuess.of(new StageOutline(new StageId(stage), "Stage", deadline, "", false), SETTINGS);
    }

    private static StageTime of(List<Observation> own) {
        return StageTime.of(own, TEN_DAYS.points(Pace.guessed(SETTINGS)), 4);
    }

    @Test
    void guessesFromTheDeadlineWhatTheSettingsSay() {
        List<Double> points = TEN_DAYS.points(Pace.guessed(SETTINGS));

        assertThat(points.get(points.size() / 2)).isEqualTo(8, within(0.2));
        assertThat(points.get(points.size() * 85 / 100)).isEqualTo(13, within(0.4));
    }

    @Test
    void countsTheDaysThatAStageWaitsByItself() {
        List<Double> points = guess("Stage_Embedding", "P100D").points(Pace.guessed(SETTINGS));

        assertThat(points.get(0)).isGreaterThan(90);
        assertThat(points.get(points.size() / 2)).isEqualTo(98, within(0.2));
    }

    @Test
    void guessesAStageWithoutHistoryByHowOtherStagesHaveGone() {
        List<Observation> halfOfTheDeadline = IntStream.range(0, 200)
                .mapToObj(number -> TEN_DAYS.share(new Observation(4.5 + number / 200.0, true)))
                .toList();

        List<Double> points = guess("Stage_Embedding", "P100D").points(Pace.of(halfOfTheDeadline, SETTINGS));

        assertThat(points.get(points.size() / 2)).isEqualTo(95, within(0.2));
        assertThat(points.get(points.size() * 85 / 100)).isEqualTo(95.4, within(0.3));
    }

    @Test
    void followsTheGuessWithoutHistory() {
        StageTime time = of(List.of());

        assertThat(time.given(0, 0.5)).isEqualTo(8, within(0.3));
        assertThat(time.given(0, 0.15)).isEqualTo(13, within(0.5));
    }

    @Test
    void followsTheHistoryOnceThereIsEnough() {
        StageTime time = of(IntStream.range(0, 400)
                .mapToObj(number -> new Observation(20 + number / 40.0, true))
                .toList());

        assertThat(time.given(0, 0.5)).isEqualTo(25, within(0.3));
        assertThat(time.given(0, 0.15)).isEqualTo(28.5, within(0.3));
    }

    @Test
    void doesNotTakeThoseForQuickThatAreStillInIt() {
        StageTime quickOnly = of(List.of(new Observation(5, true), new Observation(6, true)));
        StageTime withTheSlow = of(List.of(
                new Observation(5, true),
                new Observation(6, true),
                new Observation(30, false),
                new Observation(31, false)));

        assertThat(withTheSlow.given(0, 0.4)).isGreaterThan(quickOnly.given(0, 0.4));
    }

    @Test
    void neverEndsBeforeNow() {
        StageTime time = of(List.of(new Observation(5, true)));

        for (double chance = 0.01; chance <= 1; chance += 0.01) {
            assertThat(time.given(12, chance)).isGreaterThanOrEqualTo(12);
            assertThat(time.given(500, chance)).isGreaterThanOrEqualTo(500);
        }
    }

    @Test
    void drawsTheRestFromThoseWhoHaveTakenAsLong() {
        StageTime time = of(IntStream.range(0, 1000)
                .mapToObj(number -> new Observation(number < 900 ? 5 : 40, true))
                .toList());

        assertThat(time.given(20, 0.5)).isEqualTo(40, within(0.01));
    }
}
