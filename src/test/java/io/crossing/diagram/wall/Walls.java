package io.crossing.diagram.wall;

import static org.assertj.core.api.Assertions.assertThat;

import io.crossing.process.DiagramAction;
import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramHelper;
import io.crossing.process.RolloutId;
import io.crossing.process.Step;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** A wall that knows the action {@code recordOwner}, the action {@code raiseEscalation} and the helper {@code rollout}. */
final class Walls {

    private static final Wall WALL = wall();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Walls() {}

    static List<Finding> check(String name, String content) {
        return check(DiagramFile.of(name, content));
    }

    /** What it finds, within two seconds of the processor, however busy the machine is. */
    static List<Finding> check(DiagramFile... files) {
        long begun = THREADS.getCurrentThreadCpuTime();
        List<Finding> findings = WALL.check(List.of(files));
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun))
                .as("the wall takes its time")
                .isLessThan(Duration.ofSeconds(2));
        return findings;
    }

    private static Wall wall() {
        DefaultListableBeanFactory words = new DefaultListableBeanFactory();
        words.registerSingleton("recordOwner", new Action("recordOwner"));
        words.registerSingleton("raiseEscalation", new Action("raiseEscalation"));
        words.registerSingleton("rollout", new Helper());
        return new Wall(words.getBeanProvider(DiagramAction.class), words.getBeanProvider(DiagramHelper.class));
    }

    private record Action(String name) implements DiagramAction {
        @Override
        public void run(Step step) {
            throw new AssertionError("The wall runs nothing.");
        }
    }

    private static final class Helper implements DiagramHelper {
        @Override
        public String name() {
            return "rollout";
        }

        @Override
        public Object call(String function, List<?> arguments, RolloutId rollout) {
            throw new AssertionError("The wall calls nothing.");
        }
    }
}
