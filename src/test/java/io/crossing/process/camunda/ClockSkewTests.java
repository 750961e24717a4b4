package io.crossing.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClockSkewTests {

    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    @Test
    void toleratesLittle() {
        assertThat(skew(Duration.ofMillis(1999)).exceeds(TOLERANCE)).isFalse();
        assertThat(skew(Duration.ofMillis(-1999)).exceeds(TOLERANCE)).isFalse();
        assertThat(skew(Duration.ofMillis(2011)).exceeds(TOLERANCE)).isTrue();
        assertThat(skew(Duration.ofMillis(-2011)).exceeds(TOLERANCE)).isTrue();
    }

    @Test
    void doesNotTakeASlowAnswerForAWrongClock() {
        assertThat(new ClockSkew(Duration.ofSeconds(4), Duration.ofSeconds(3)).exceeds(TOLERANCE))
                .isFalse();
    }

    @Test
    void saysHowMuch() {
        assertThat(skew(Duration.ofSeconds(362)).words()).isEqualTo("6 min 2 s ahead of the database's");
        assertThat(skew(Duration.ofSeconds(-5)).words()).isEqualTo("5 s behind the database's");
    }

    private static ClockSkew skew(Duration ahead) {
        return new ClockSkew(ahead, Duration.ofMillis(10));
    }
}
