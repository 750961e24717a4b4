package io.crossing.diagram.wall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Case diagrams, which the engine would run as readily as processes, under whatever name they come. */
class HostileCaseTests {

    @ParameterizedTest
    @MethodSource("io.crossing.diagram.wall.HostileCases#all")
    void refusesThem(String name, String content) {
        assertThat(Walls.check(name, content)).isNotEmpty();
    }
}
