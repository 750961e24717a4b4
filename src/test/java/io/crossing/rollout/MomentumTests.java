package io.crossing.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How much of what a rollout asks for gets done. */
class MomentumTests {

    @Test
    void isWholeAsLongAsItWaitsForNobody() {
        assertThat(Momentum.of(List.of(), List.of())).isEqualTo(100);
        assertThat(Momentum.of(List.of(40.0), List.of())).isEqualTo(100);
        assertThat(Momentum.of(List.of(1.0), List.of(0.0))).isEqualTo(100);
    }

    @Test
    void fallsAsStepsGrowOldWhileSomethingWaits() {
        assertThat(Momentum.of(List.of(10.0), List.of(10.0))).isEqualTo(50);
        assertThat(Momentum.of(List.of(20.0), List.of(20.0))).isEqualTo(25);
        assertThat(Momentum.of(List.of(30.0), List.of(30.0))).isEqualTo(13);
        assertThat(Momentum.of(List.of(), List.of(30.0))).isZero();
    }

    @Test
    void risesWithEachStep() {
        assertThat(Momentum.of(List.of(0.0, 10.0), List.of(10.0))).isEqualTo(75);
        assertThat(Momentum.of(List.of(0.0), List.of(10.0, 10.0))).isEqualTo(50);
    }
}
