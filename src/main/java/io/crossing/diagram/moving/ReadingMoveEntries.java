package io.crossing.diagram.moving;

import io.crossing.process.MappingRefused;
import io.crossing.process.MoveOrder;
import io.crossing.process.ProcessUnknown;
import io.crossing.process.RolloutId;
import io.crossing.process.RunMoves;
import io.crossing.process.TimersWhenMoved;
import io.crossing.web.FieldProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes an order of what somebody entered, or says of each field what is wrong with it. */
@Component
class ReadingMoveEntries {

    private static final int LONGEST_REASON = 2000;

    private final RunMoves runs;
    private final MessageSource messages;

    ReadingMoveEntries(RunMoves runs, MessageSource messages) {
        this.runs = runs;
        this.messages = messages;
    }

    /** @param rollouts those to move, by their ids */
    record Read(MoveOrder order, Set<RolloutId> rollouts) {}

    /** @throws MoveError.OrderRefused naming each field that needs another look */
    Read read(String process, MoveEntries entries, Instant now) {
        SortedMap<Integer, Integer> versions = runs.versions(process);
        if (versions.isEmpty()) {
            throw new MoveError.DiagramUnknown(process);
        }
        List<FieldProblem> problems = new ArrayList<>();
        int from = version("fromVersion", entries.fromVersion(), versions, problems);
        int to = version("toVersion", entries.toVersion(), versions, problems);
        if (from == to && problems.isEmpty()) {
            problems.add(problem("toVersion", "same-version"));
        }
        if (entries.reason() != null && entries.reason().length() > LONGEST_REASON) {
            problems.add(problem("reason", "reason-long", LONGEST_REASON));
        }
        TimersWhenMoved timers = entries.timers() == null || entries.timers().isBlank()
                ? TimersWhenMoved.KEEP
                : timers("timers", entries.timers(), problems);
        Map<String, TimersWhenMoved> timersOf = new HashMap<>();
        entries.timersOf().forEach((timer, chosen) -> {
            if (chosen != null && !chosen.isBlank()) {
                timersOf.put(timer, timers("timersOf." + timer, chosen, problems));
            }
        });
        Map<String, String> byHand = new HashMap<>();
        entries.mapping().forEach((source, target) -> {
            if (target != null && !target.isBlank()) {
                byHand.put(source, target);
            }
        });
        check(problems);
        MoveOrder order = new MoveOrder(process, from, to, byHand, timers, timersOf, now);
        route(order, problems);
        Set<RolloutId> rollouts = rollouts(order, entries.rollouts(), problems);
        check(problems);
        return new Read(order, rollouts);
    }

    /** @throws MoveError.OrderRefused if an element cannot be led where it should */
    void route(MoveOrder order) {
        List<FieldProblem> problems = new ArrayList<>();
        route(order, problems);
        check(problems);
    }

    private void route(MoveOrder order, List<FieldProblem> problems) {
        try {
            runs.route(order);
        } catch (MappingRefused refused) {
            problems.add(problem(
                    "mapping." + refused.from(),
                    "mapping."
                            + refused.why()
                                    .name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', '-'),
                    refused.from(),
                    refused.to()));
        } catch (ProcessUnknown unknown) {
            problems.add(problem("toVersion", "no-version", ""));
        }
    }

    private int version(
            String field,
            @Nullable Integer entered,
            SortedMap<Integer, Integer> versions,
            List<FieldProblem> problems) {
        if (entered == null || !versions.containsKey(entered)) {
            String known = versions.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
            problems.add(problem(field, "no-version", known));
            return 0;
        }
        return entered;
    }

    private TimersWhenMoved timers(String field, @Nullable String entered, List<FieldProblem> problems) {
        return Arrays.stream(TimersWhenMoved.values())
                .filter(one -> one.name().equals(entered))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(problem(field, "timers"));
                    return TimersWhenMoved.KEEP;
                });
    }

    private Set<RolloutId> rollouts(
            MoveOrder order, @Nullable List<@Nullable String> entered, List<FieldProblem> problems) {
        Set<RolloutId> there = new LinkedHashSet<>(runs.on(order.process(), order.from()));
        if (entered == null) {
            return there;
        }
        Set<RolloutId> chosen = new LinkedHashSet<>();
        for (int index = 0; index < entered.size(); index++) {
            RolloutId id = id(entered.get(index));
            if (id == null || !there.contains(id)) {
                problems.add(problem("rollouts[" + index + "]", "not-there", order.from()));
            } else {
                chosen.add(id);
            }
        }
        return chosen;
    }

    private static @Nullable RolloutId id(@Nullable String text) {
        try {
            return text == null ? null : RolloutId.of(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private FieldProblem problem(String field, String key, Object... values) {
        return new FieldProblem(
                field, messages.getMessage("move.problem." + key, values, LocaleContextHolder.getLocale()));
    }

    private static void check(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new MoveError.OrderRefused(problems);
        }
    }
}
