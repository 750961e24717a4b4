package io.crossing.rehearsal.web;

import io.crossing.process.RolloutId;
import io.crossing.process.form.FormField;
import io.crossing.process.form.Option;
import io.crossing.rehearsal.AskedTasks.AskedTask;
import io.crossing.rehearsal.RehearsalOrder;
import io.crossing.rehearsal.RehearsalOrder.Choice;
import io.crossing.rehearsal.RehearsalOrder.Pace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a draft shall be played, as the page's form says it; what is not chosen is as usual. */
record OrderForm(Map<String, String> fields) {

    static final String NEVER = "never";

    RehearsalOrder toOrder(List<AskedTask> tasks) {
        Map<String, Choice> choices = new HashMap<>();
        tasks.forEach(task -> {
            Choice choice = choice(task);
            if (!choice.answers().isEmpty() || choice.after() != null || choice.never()) {
                choices.put(task.element(), choice);
            }
        });
        return new RehearsalOrder(
                number("days", RehearsalOrder.USUAL_DAYS),
                "AT_ONCE".equals(text("pace")) ? Pace.AT_ONCE : Pace.HISTORY,
                number("seed", 1),
                like(),
                choices);
    }

    private Choice choice(AskedTask task) {
        Map<String, Object> answers = new HashMap<>();
        for (FormField field : task.choices()) {
            String chosen = text(answer(task.element(), field.key()));
            field.options().stream()
                    .map(Option::value)
                    .filter(value -> String.valueOf(value).equals(chosen))
                    .findFirst()
                    .ifPresent(value -> answers.put(field.key(), value));
        }
        String after = text(after(task.element()));
        boolean never = NEVER.equals(after);
        boolean once = "once".equals(text(times(task.element())));
        return new Choice(answers, once ? 1 : 0, never || after.isEmpty() ? null : after, never);
    }

    static String answer(String element, String field) {
        return "answer." + element + "." + field;
    }

    static String after(String element) {
        return "after." + element;
    }

    static String times(String element) {
        return "times." + element;
    }

    private @Nullable RolloutId like() {
        try {
            String text = text("like");
            return text.isEmpty() ? null : new RolloutId(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private int number(String field, int usual) {
        String text = text(field);
        return text.isEmpty() ? usual : text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }

    private String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }
}
