package io.crossing.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.crossing.report.SurvivalCurve.Step;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Held against a published example: weeks of remission under 6-MP, Freireich et al., Blood 21 (1963), with the estimate as Cox and Oakes print it in
 * Analysis of Survival Data (1984), table 4.1; a plus marks who was not watched any longer.
 */
class SurvivalCurveTests {

    private static final String WEEKS = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";

    @Test
    void agreesWithThePublishedExample() {
        SurvivalCurve curve = SurvivalCurve.of(observations(WEEKS));

        assertThat(curve.steps()).extracting(Step::at).containsExactly(6.0, 7.0, 10.0, 13.0, 16.0, 22.0, 23.0);
        assertThat(curve.steps()).extracting(Step::atRisk).containsExactly(21L, 17L, 15L, 12L, 11L, 7L, 6L);
        assertThat(curve.steps()).extracting(Step::ended).containsExactly(3L, 1L, 1L, 1L, 1L, 1L, 1L);
        double[] published = {0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448};
        for (int step = 0; step < published.length; step++) {
            assertThat(curve.steps().get(step).share()).isEqualTo(published[step], within(0.0005));
        }
        assertThat(curve.watched()).isEqualTo(35);
    }

    @Test
    void saysTheShareAtAnyTimeAndHowManyWereWatchedUntilThen() {
        SurvivalCurve curve = SurvivalCurve.of(observations(WEEKS));

        assertThat(curve.shareAt(5.9)).isEqualTo(1);
        assertThat(curve.shareAt(6)).isEqualTo(0.857, within(0.0005));
        assertThat(curve.shareAt(21.9)).isEqualTo(0.627, within(0.0005));
        assertThat(curve.shareAt(99)).isEqualTo(0.448, within(0.0005));
        assertThat(curve.atRisk(0)).isEqualTo(21);
        assertThat(curve.atRisk(33)).isEqualTo(2);
    }

    @Test
    void staysAtOneWhileNobodyEnds() {
        assertThat(SurvivalCurve.of(observations("3+ 5+")).steps()).isEmpty();
        assertThat(SurvivalCurve.of(List.of()).shareAt(10)).isEqualTo(1);
    }

    @Test
    void fallsToNothingWhenTheLastOneEnds() {
        assertThat(SurvivalCurve.of(observations("3 5 5")).shareAt(5)).isZero();
    }

    @Test
    void refusesATimeThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Observation(-1, true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Observation(Double.NaN, true));
    }

    private static List<Observation> observations(String weeks) {
        return Arrays.stream(weeks.split(" "))
                .map(week -> new Observation(Double.parseDouble(week.replace("+", "")), !week.endsWith("+")))
                .toList();
    }
}
