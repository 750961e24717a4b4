package io.crossing.diagram.wall;

import io.crossing.process.DiagramAction;
import io.crossing.process.DiagramFile;
import io.crossing.process.DiagramHelper;
import io.crossing.process.RolloutId;
import io.crossing.process.Step;
import java.util.List;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** A wall that knows the action {@code recordOwner}, the action {@code raiseEscalation} and the helper {@code rollout}. */
final class Walls {

    private static final Wall WALL = wall();

    private Walls() {}

    static List<Finding> check(String name, String content) {
        return WALL.check(List.of(DiagramFile.of(name, content)));
    }

    static List<Finding> check(DiagramFile... files) {
        return WALL.check(List.of(files));
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
