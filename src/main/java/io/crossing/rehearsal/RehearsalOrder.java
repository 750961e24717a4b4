package io.crossing.rehearsal;

import io.crossing.process.RolloutId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a change shall be played.
 *
 * @param days how many working days
 * @param pace how fast people answer who are not told otherwise
 * @param seed what is left to chance comes out the same with the same seed
 * @param like a rollout whose people and teams play; absent for people without names
 * @param choices what is decided beforehand, by the ids of tasks in the diagrams
 */
public record RehearsalOrder(
        int days, Pace pace, long seed, @Nullable RolloutId like, Map<String, Choice> choices) {

    public static final int USUAL_DAYS = 90;
    public static final int MOST_DAYS = 400;

    public RehearsalOrder {
        choices = Map.copyOf(choices);
    }

    /** How fast people answer, and what, where it is not chosen. */
    public enum Pace {
        /** As people here have answered so far; where nobody has yet, half of them within two working days. */
        HISTORY,
        /** At once, and so that it goes on. */
        AT_ONCE
    }

    /**
     * What is decided beforehand about a task.
     *
     * @param answers by the keys of its form's fields; the others as usual
     * @param times how often it is answered so, then as usual; 0 for always
     * @param after how long whoever is asked takes, such as {@code P3D} or {@code PT4H}; absent for as usual
     * @param never whether nobody answers it
     */
    public record Choice(
            Map<String, Object> answers,
            int times,
            @Nullable String after,
            boolean never) {

        public Choice {
            answers = Map.copyOf(answers);
        }

        boolean countsFor(int round) {
            return times == 0 || round <= times;
        }
    }
}
