package io.crossing.process.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.crossing.process.DiagramFile;
import io.crossing.process.form.FormCheck;
import io.crossing.process.form.FormContext;
import io.crossing.process.form.FormNotReadable;
import io.crossing.process.form.FormSchema;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hostile form that comes in past the wall is not read, or its answers are checked like any other's: nothing runs, nothing hangs. */
class FormsWithoutWallTests {

    private static final FormCheck CHECK = new FormCheck(new FeelScalaExpressions());
    private static final FormContext CONTEXT =
            new FormContext(Map.of(), person -> true, team -> true, LocalDate.of(2031, 6, 1), day -> true);

    private static final Map<String, Object> ANSWERS = Map.of("a", "a".repeat(5_000) + "!", "b", "x");

    @ParameterizedTest
    @MethodSource("io.crossing.diagram.wall.HostileFiles#forms")
    void isNoHarmToWhoeverReadsIt(DiagramFile file) {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        assertThatCode(() -> {
                    try {
                        CHECK.check(FormSchema.parse(file.text()), ANSWERS, CONTEXT);
                    } catch (FormNotReadable refused) {
                        assertThat(refused.getMessage()).isNotBlank();
                    }
                })
                .doesNotThrowAnyException();

        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun))
                .isLessThan(Duration.ofSeconds(2));
    }
}
