package io.crossing.rehearsal;

import io.crossing.process.form.FormField;
import io.crossing.process.form.FormSchema;
import io.crossing.process.form.Option;
import io.crossing.rehearsal.Experience.Known;
import io.crossing.rehearsal.RehearsalOrder.Choice;
import io.crossing.rehearsal.RehearsalOrder.Pace;
import io.crossing.worklist.WorkItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** How people in a rehearsal are used to answering: as it was chosen, else as people here did, else as one would guess. */
final class Habits {

    /** Fewer are no habit. */
    static final int ENOUGH = 3;

    /** Half of the people take at most so many working days, where nothing is known. */
    static final double USUAL_DAYS = 2;

    private static final double SPREAD = 0.6;
    private static final Choice NONE = new Choice(Map.of(), 0, null, false);

    private final RehearsalOrder order;
    private final Known known;
    private final Random chance;

    Habits(RehearsalOrder order, Known known) {
        this.order = order;
        this.known = known;
        this.chance = new Random(order.seed());
    }

    /** What is chosen for a task when it is asked for the so manieth time. */
    Choice chosen(WorkItem item, int round) {
        Choice choice = order.choices().getOrDefault(item.element(), NONE);
        return choice.countsFor(round) ? choice : NONE;
    }

    /** After how many working days it is answered, where that is not chosen. */
    double days(WorkItem item) {
        if (order.pace() == Pace.AT_ONCE) {
            return 0;
        }
        List<Double> seen = known.days().getOrDefault(item.element(), List.of());
        return seen.size() < ENOUGH
                ? USUAL_DAYS * Math.exp(SPREAD * chance.nextGaussian())
                : Math.max(0, seen.get(chance.nextInt(seen.size())));
    }

    /** What people here chose where the form gives a choice, each as often as it was chosen; nothing where that is not known. */
    Map<String, Object> usual(WorkItem item, FormSchema schema) {
        List<Map<String, Object>> seen = known.answers().getOrDefault(item.element(), List.of());
        if (order.pace() == Pace.AT_ONCE || seen.size() < ENOUGH) {
            return Map.of();
        }
        Map<String, Object> given = seen.get(chance.nextInt(seen.size()));
        Map<String, Object> usual = new HashMap<>();
        schema.fields().stream()
                .filter(field -> offers(field, given.get(field.key())))
                .forEach(field -> usual.put(field.key(), Objects.requireNonNull(given.get(field.key()))));
        return usual;
    }

    private static boolean offers(FormField field, @Nullable Object value) {
        return value != null && field.options().stream().map(Option::value).anyMatch(value::equals);
    }

    static OptionalDouble median(List<Double> days) {
        return days.size() < ENOUGH
                ? OptionalDouble.empty()
                : OptionalDouble.of(days.stream().sorted().toList().get(days.size() / 2));
    }
}
