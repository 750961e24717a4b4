package io.crossing.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.crossing.adoption.ControlChart.Point;
import io.crossing.adoption.ControlChart.Sign;
import io.crossing.process.PersonId;
import io.crossing.rollout.QualityCheck;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The p-chart of quality checks. */
class ControlChartTests {

    /** NIST/SEMATECH e-Handbook 6.3.3.2: of 30 wafers 50 chips each; 12, 15, 8 … of them do not conform. p̄ = 0.2313, limits 0.0524 and 0.4102. */
    private static final int[] NIST = {
        12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6
    };

    @Test
    void agreesWithTheWorkedExampleOfTheHandbook() {
        ControlChart chart = ControlChart.of(newestFirst(
                IntStream.of(NIST).mapToObj(bad -> check(50 - bad, 50)).toList()));

        assertThat(1 - chart.centre()).isCloseTo(0.2313, within(0.0001));
        assertThat(chart.points()).allSatisfy(point -> {
            assertThat(1 - point.lower()).isCloseTo(0.4102, within(0.0001));
            assertThat(1 - point.upper()).isCloseTo(0.0524, within(0.0001));
        });
        assertThat(chart.points())
                .filteredOn(point -> point.sign() == Sign.BELOW_LIMIT)
                .extracting(point -> 50 - point.check().good())
                .containsExactly(22, 24);
        assertThat(chart.drifts()).isFalse();
    }

    @Test
    void givesEachCheckLimitsOfItsOwnSize() {
        ControlChart chart = ControlChart.of(newestFirst(List.of(check(90, 100), check(9, 10))));

        assertThat(chart.centre()).isEqualTo(0.9);
        assertThat(chart.points())
                .extracting(Point::lower)
                .satisfiesExactly(
                        large -> assertThat(large).isCloseTo(0.81, within(1e-9)),
                        small -> assertThat(small).isCloseTo(0.9 - 3 * Math.sqrt(0.009), within(1e-9)));
        assertThat(chart.points()).extracting(Point::upper).last().isEqualTo(1.0);
    }

    @Test
    void showsADriftThatEachCheckHides() {
        List<QualityCheck> checks = new ArrayList<>();
        IntStream.range(0, 12).forEach(number -> checks.add(check(20, 20)));
        IntStream.range(0, 8).forEach(number -> checks.add(check(18, 20)));

        ControlChart chart = ControlChart.of(newestFirst(checks));

        assertThat(chart.points().subList(12, 19)).extracting(Point::sign).containsOnly(Sign.CHANCE);
        assertThat(chart.points().get(19).sign()).isEqualTo(Sign.RUN_BELOW);
        assertThat(chart.drifts()).isTrue();
    }

    @Test
    void isEmptyBeforeTheFirstCheck() {
        assertThat(ControlChart.of(List.of()).points()).isEmpty();
        assertThat(ControlChart.of(List.of()).drifts()).isFalse();
    }

    private static List<QualityCheck> newestFirst(List<QualityCheck> oldestFirst) {
        List<QualityCheck> reversed = new ArrayList<>(oldestFirst);
        Collections.reverse(reversed);
        return reversed;
    }

    private static QualityCheck check(int good, int checked) {
        return new QualityCheck(UUID.randomUUID(), checked, good, 90, null, new PersonId("dora"), Instant.EPOCH);
    }
}
