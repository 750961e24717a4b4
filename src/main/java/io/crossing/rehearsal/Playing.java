package io.crossing.rehearsal;

import io.crossing.people.AddingPerson;
import io.crossing.process.Passed;
import io.crossing.process.ProcessEvent.ProcessEnded;
import io.crossing.process.RolloutId;
import io.crossing.process.TimersByHand;
import io.crossing.process.TimersByHand.Waiting;
import io.crossing.process.WorkItemId;
import io.crossing.process.WorkingTime;
import io.crossing.process.form.FormSchema;
import io.crossing.rehearsal.Rehearsal.End;
import io.crossing.rehearsal.RehearsalOrder.Choice;
import io.crossing.stall.NoticingStalls;
import io.crossing.worklist.WorkItem;
import io.crossing.worklist.WorkItems;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plays one rollout on a throwaway product: what comes next happens, be it that somebody answers or that a timer fires, and the clock goes on to
 * then.
 */
final class Playing {

    private static final int MOST_STEPS = 3_000;
    private static final int MOST_AT_ONCE = 20;
    private static final long LONGEST_NANOS = 180_000_000_000L;

    private final RehearsalOrder order;
    private final Habits habits;
    private final Cast cast;
    private final ThrowawayProduct product;
    private final PlayedClock clock;
    private final Witness witness;
    private final Answering answering;
    private final WorkItems items;
    private final TimersByHand timers;
    private final NoticingStalls stalls;
    private final WorkTimes times;
    private final Instant began;
    private final Instant horizon;
    private final Map<WorkItemId, Planned> planned = new LinkedHashMap<>();
    private final Map<String, Integer> rounds = new HashMap<>();
    private final Map<String, Integer> today = new HashMap<>();
    private Instant nextLook;

    Playing(RehearsalOrder order, Habits habits, Cast cast, ThrowawayProduct product) {
        this.order = order;
        this.habits = habits;
        this.cast = cast;
        this.product = product;
        this.clock = product.part(PlayedClock.class);
        this.witness = product.part(Witness.class);
        this.answering = new Answering(cast, product);
        this.items = product.part(WorkItems.class);
        this.timers = product.part(TimersByHand.class);
        this.stalls = product.part(NoticingStalls.class);
        this.times = new WorkTimes(product.part(WorkingTime.class));
        this.began = clock.instant();
        this.horizon = times.after(began, order.days());
        this.nextLook = times.after(began, 1);
    }

    /**
     * A work item, and when it is answered.
     *
     * @param at absent where nobody ever does
     */
    private record Planned(
            WorkItem item, Choice choice, @Nullable Instant at) {}

    /** Something that can happen next. */
    private record Next(Instant at, Runnable what) {}

    /** @param process the diagram to run on */
    Rehearsal play(String process) {
        cast.comeIn(product.part(AddingPerson.class));
        End end = begun(process).map(this::run).orElse(End.NOT_BEGUN);
        String at = end == End.GOES_ROUND
                ? busiest()
                : witness.end().map(ProcessEnded::end).orElse(null);
        return new Rehearsal(
                process,
                began,
                clock.instant(),
                end == End.UNDER_WAY ? order.days() : witness.day(),
                end,
                at,
                witness.moments(),
                product.part(Passed.class).elements(process),
                cast.members());
    }

    private Optional<RolloutId> begun(String process) {
        List<RolloutId> begun = new ArrayList<>();
        guarded(process, () -> begun.add(answering.start(process, times.after(began, RehearsalOrder.MOST_DAYS))));
        return begun.stream().findFirst();
    }

    private End run(RolloutId rollout) {
        long begin = System.nanoTime();
        for (int step = 0; step < MOST_STEPS && System.nanoTime() - begin < LONGEST_NANOS; step++) {
            if (witness.end().isPresent()) {
                return End.ENDED;
            }
            plan(rollout);
            if (today.values().stream().anyMatch(count -> count > MOST_AT_ONCE)) {
                return End.GOES_ROUND;
            }
            Optional<Next> next = next();
            if (next.isEmpty()) {
                return End.WAITS_FOR_NOTHING;
            }
            if (next.get().at().isAfter(horizon)) {
                clock.advanceTo(horizon);
                return End.UNDER_WAY;
            }
            happen(next.get());
        }
        return witness.end().isPresent() ? End.ENDED : End.TOO_MUCH;
    }

    private void happen(Next next) {
        int day = witness.day();
        clock.advanceTo(next.at());
        if (witness.day() != day) {
            today.clear();
        }
        next.what().run();
    }

    /** Whoever is asked something new decides when they will do it. */
    private void plan(RolloutId rollout) {
        List<WorkItem> open = items.openOf(rollout);
        planned.keySet().retainAll(open.stream().map(WorkItem::id).toList());
        open.stream()
                .filter(item -> !planned.containsKey(item.id()))
                .sorted(Comparator.comparing(WorkItem::element).thenComparing(WorkItem::title))
                .forEach(this::plan);
    }

    private void plan(WorkItem item) {
        String task = item.element() + " " + Objects.toString(item.teamName(), "");
        today.merge(task, 1, Integer::sum);
        Choice choice = habits.chosen(item, rounds.merge(task, 1, Integer::sum));
        planned.put(item.id(), new Planned(item, choice, choice.never() ? null : answeredAt(item, choice)));
    }

    private Instant answeredAt(WorkItem item, Choice choice) {
        String after = choice.after();
        return after == null ? times.after(item.createdAt(), habits.days(item)) : times.after(item.createdAt(), after);
    }

    /** What somebody does comes before what a timer does at the same moment, and both before the daily look for stalls. */
    private Optional<Next> next() {
        Stream<Next> answers = planned.values().stream()
                .filter(one -> one.at() != null)
                .map(one -> new Next(Objects.requireNonNull(one.at()), () -> answer(one)));
        Stream<Next> timer = timers.next().stream()
                .map(one -> new Next(Objects.requireNonNullElse(one.dueAt(), clock.instant()), () -> fire(one)));
        List<Next> possible = Stream.concat(answers, timer).toList();
        return possible.stream()
                .min(Comparator.comparing(Next::at))
                .map(next -> next.at().isBefore(nextLook) ? next : new Next(nextLook, this::look));
    }

    private void answer(Planned one) {
        planned.put(one.item().id(), new Planned(one.item(), one.choice(), null));
        items.find(one.item().id()).filter(WorkItem::open).ifPresent(item -> {
            FormSchema schema = answering.form(item);
            guarded(item.element(), () -> answering.answer(item, one.choice().answers(), habits.usual(item, schema)));
        });
    }

    private void fire(Waiting timer) {
        guarded(timer.element(), () -> timers.fire(timer));
    }

    private void look() {
        nextLook = times.after(nextLook, 1);
        guarded("", stalls::look);
    }

    /** What fails in the diagram is part of what a rehearsal is for. */
    private void guarded(String element, Runnable step) {
        int before = witness.count();
        try {
            step.run();
        } catch (RuntimeException failure) {
            witness.forgetSince(before);
            witness.failed(element, failure);
        }
    }

    private @Nullable String busiest() {
        return today.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey().split(" ", 2)[0])
                .orElse(null);
    }
}
