package io.crossing.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.crossing.process.RolloutId;
import io.crossing.process.WorkItemId;
import io.crossing.process.form.FormSchema;
import io.crossing.rehearsal.Experience.Known;
import io.crossing.rehearsal.RehearsalOrder.Pace;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItemState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How long people take on fast-forward, and what they choose, is drawn from how they did so far. */
class HabitsTests {

    private static final WorkItem TASK = new WorkItem(
            new WorkItemId("1"),
            RolloutId.random(),
            "Invoice triage",
            "Finance",
            "PilotToScale",
            "Task_ApproveBudget",
            "Approve the budget",
            "",
            null,
            null,
            null,
            null,
            null,
            null,
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            true,
            WorkItemState.OPEN,
            Instant.EPOCH,
            null,
            false,
            null,
            null,
            null,
            null);

    private static final FormSchema FORM = FormSchema.parse("""
            {"id": "ApproveBudget", "type": "default", "components": [
              {"id": "Field_1", "type": "radio", "key": "answer", "label": "Answer",
               "values": [{"label": "Yes", "value": "yes"}, {"label": "No", "value": "no"}]},
              {"id": "Field_2", "type": "textfield", "key": "why", "label": "Why"}]}""");

    @Test
    void drawsTheDaysFromThoseThatTheTaskTook() {
        Habits habits = habits(Pace.HISTORY, 1, days(1.0, 4.0, 9.0), Map.of());

        List<Double> drawn = days(habits, 300);

        assertThat(drawn).containsOnly(1.0, 4.0, 9.0);
        assertThat(drawn.stream().filter(days -> days == 9.0).count())
                .as("each as often as the others")
                .isBetween(70L, 130L);
    }

    @Test
    void drawsTheSameAgainWithTheSameSeed() {
        Map<String, List<Double>> seen = days(1.0, 2.0, 3.0, 5.0, 8.0);

        assertThat(days(habits(Pace.HISTORY, 7, seen, Map.of()), 50))
                .isEqualTo(days(habits(Pace.HISTORY, 7, seen, Map.of()), 50))
                .isNotEqualTo(days(habits(Pace.HISTORY, 8, seen, Map.of()), 50));
    }

    @Test
    void guessesWhereTooFewHaveDoneIt() {
        List<Double> drawn = days(habits(Pace.HISTORY, 1, days(90.0, 90.0), Map.of()), 2_001).stream()
                .sorted()
                .toList();

        assertThat(drawn.get(1_000)).as("half within two working days").isCloseTo(2, within(0.2));
        assertThat(drawn.get(2_000)).isLessThan(90);
    }

    @Test
    void choosesAsOftenAsPeopleChoseAndTakesNoWordsOfTheirs() {
        Map<String, Object> yes = Map.of("answer", "yes", "why", "It is worth it.");
        Map<String, Object> no = Map.of("answer", "no", "why", "Too much.");
        Habits habits = habits(Pace.HISTORY, 1, Map.of(), Map.of(TASK.element(), List.of(yes, yes, yes, no)));

        List<Map<String, Object>> chosen =
                Stream.generate(() -> habits.usual(TASK, FORM)).limit(400).toList();

        assertThat(chosen).containsOnly(Map.of("answer", "yes"), Map.of("answer", "no"));
        assertThat(chosen.stream().filter(Map.of("answer", "no")::equals).count())
                .isBetween(60L, 140L);
    }

    @Test
    void doesEverythingAtOnceWhereThatIsAskedFor() {
        Map<String, Object> no = Map.of("answer", "no");
        Habits habits = habits(Pace.AT_ONCE, 1, days(5.0, 5.0, 5.0), Map.of(TASK.element(), List.of(no, no, no)));

        assertThat(habits.days(TASK)).isZero();
        assertThat(habits.usual(TASK, FORM)).isEmpty();
    }

    private static Habits habits(
            Pace pace, long seed, Map<String, List<Double>> days, Map<String, List<Map<String, Object>>> answers) {
        return new Habits(new RehearsalOrder(90, pace, seed, null, Map.of()), new Known(days, answers));
    }

    private static Map<String, List<Double>> days(Double... days) {
        return Map.of(TASK.element(), List.of(days));
    }

    private static List<Double> days(Habits habits, int times) {
        return IntStream.range(0, times).mapToObj(time -> habits.days(TASK)).toList();
    }
}
