package io.crossing.diagram.moving;

import io.crossing.diagram.moving.Move.Progress;
import io.crossing.diagram.moving.MoveError.MoveUnknown;
import io.crossing.diagram.moving.MoveError.NotNow;
import io.crossing.people.Person;
import io.crossing.process.MoveOrder;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import io.crossing.rollout.Rollout;
import io.crossing.rollout.Rollouts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves rollouts to another version of their diagram, in the background; it can be stopped, goes on, is repeated, and leads back. */
@Service
public class MovingRollouts {

    /** For how long a preview counts: a move that follows it within this time gives the dates that it showed. */
    private static final Duration PREVIEW = Duration.ofHours(1);

    private final JdbcMoves moves;
    private final ReadingMoveEntries reading;
    private final Rollouts rollouts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MovingRollouts(
            JdbcMoves moves,
            ReadingMoveEntries reading,
            Rollouts rollouts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.moves = moves;
        this.reading = reading;
        this.rollouts = rollouts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts a move, or a dry run of one.
     *
     * @throws MoveError.NotAnAdministrator unless {@code by} is a process admin
     * @throws MoveError.DiagramUnknown if no such diagram is deployed
     * @throws MoveError.OrderRefused naming each field that needs another look
     */
    @Transactional
    public Move start(Person by, String process, MoveEntries entries) {
        Administrators.must(by);
        Instant now = clock.instant();
        ReadingMoveEntries.Read read = reading.read(process, entries, now);
        return start(by, read.order(), entries.dryRun(), entries.reason(), read.rollouts(), null);
    }

    private Move start(
            Person by,
            MoveOrder order,
            boolean dryRun,
            @Nullable String why,
            Collection<RolloutId> chosen,
            @Nullable MoveId backOf) {
        Instant now = clock.instant();
        Instant asOf = dryRun
                ? now
                : moves.previewed(order, by.id(), now.minus(PREVIEW)).orElse(now);
        return start(by, order, dryRun, why, chosen, asOf, backOf);
    }

    private Move start(
            Person by,
            MoveOrder order,
            boolean dryRun,
            @Nullable String why,
            Collection<RolloutId> chosen,
            Instant asOf,
            @Nullable MoveId backOf) {
        Instant now = clock.instant();
        Move move = new Move(
                MoveId.random(),
                order.asOf(asOf),
                dryRun,
                why == null || why.isBlank() ? null : why.strip(),
                by.id(),
                now,
                MoveState.RUNNING,
                null,
                backOf,
                new Progress(chosen.size(), 0, 0, 0));
        moves.add(move, byName(chosen));
        events.publishEvent(new MoveAskedFor(move.id()));
        return moves.find(move.id()).orElseThrow();
    }

    private Map<RolloutId, String> byName(Collection<RolloutId> chosen) {
        Map<RolloutId, String> names = new LinkedHashMap<>();
        rollouts.findAll(chosen).values().stream()
                .sorted(Comparator.comparing(Rollout::name)
                        .thenComparing(rollout -> rollout.id().value()))
                .forEach(rollout -> names.put(rollout.id(), rollout.name()));
        return names;
    }

    /** Does what a dry run tried, with the dates that it showed. @throws NotNow if it was none, or it still runs */
    @Transactional
    public Move carryOut(Person by, MoveId id) {
        Administrators.must(by);
        Move tried = get(id);
        if (!tried.dryRun() || tried.state() == MoveState.RUNNING) {
            throw new NotNow(Sentence.of("move.refused.wait-trial"));
        }
        return start(
                by,
                tried.order(),
                false,
                tried.why(),
                moves.tried(id),
                tried.order().asOf(),
                tried.backOf());
    }

    /** Stops it after the rollout that it is at; what was moved stays moved. @throws NotNow if it does not run */
    @Transactional
    public Move stop(Person by, MoveId id) {
        Administrators.must(by);
        get(id);
        if (!moves.change(id, MoveState.RUNNING, MoveState.STOPPED, clock.instant())) {
            throw new NotNow(Sentence.of("move.refused.not-running"));
        }
        return get(id);
    }

    /** Lets it go on where it was stopped, or where a node died at it. @throws NotNow if it is done */
    @Transactional
    public Move resume(Person by, MoveId id) {
        Administrators.must(by);
        Move move = get(id);
        if (move.state() == MoveState.DONE) {
            throw new NotNow(Sentence.of("move.refused.done"));
        }
        moves.change(id, MoveState.STOPPED, MoveState.RUNNING, clock.instant());
        events.publishEvent(new MoveAskedFor(id));
        return get(id);
    }

    /**
     * Tries again what was not moved, where it was mended or somebody says now where it goes on.
     *
     * @param mapping more elements and where they lead
     * @throws NotNow if it still runs, or everything was moved
     * @throws MoveError.OrderRefused if an element cannot be led where it should
     */
    @Transactional
    public Move retry(Person by, MoveId id, Map<String, @Nullable String> mapping) {
        Administrators.must(by);
        Move move = get(id);
        if (move.state() == MoveState.RUNNING) {
            throw new NotNow(Sentence.of("move.refused.running-wait"));
        }
        if (move.progress().map() + move.progress().blocked() == 0) {
            throw new NotNow(Sentence.of("move.refused.nothing-again"));
        }
        Map<String, String> byHand = new HashMap<>(move.order().byHand());
        mapping.forEach((from, to) -> {
            if (to != null && !to.isBlank()) {
                byHand.put(from, to);
            }
        });
        MoveOrder order = move.order();
        reading.route(new MoveOrder(
                order.process(), order.from(), order.to(), byHand, order.timers(), order.timersOf(), order.asOf()));
        moves.again(id, byHand);
        moves.change(id, move.state(), MoveState.RUNNING, clock.instant());
        events.publishEvent(new MoveAskedFor(id));
        return get(id);
    }

    /**
     * Leads back what a move has moved, by the same ways the other way round.
     *
     * @throws NotNow if it was a dry run, still runs, or moved nothing
     */
    @Transactional
    public Move back(Person by, MoveId id, boolean dryRun, @Nullable String why) {
        Administrators.must(by);
        Move move = get(id);
        if (move.dryRun()) {
            throw new NotNow(Sentence.of("move.refused.trial-only"));
        }
        if (move.state() == MoveState.RUNNING) {
            throw new NotNow(Sentence.of("move.refused.running"));
        }
        Collection<RolloutId> moved = moves.moved(id);
        if (moved.isEmpty()) {
            throw new NotNow(Sentence.of("move.refused.moved-nothing"));
        }
        MoveOrder order = move.order();
        Map<String, String> back = new HashMap<>();
        order.byHand().forEach((from, to) -> back.putIfAbsent(to, from));
        MoveOrder reverse = new MoveOrder(
                order.process(), order.to(), order.from(), back, order.timers(), Map.of(), clock.instant());
        return start(by, reverse, dryRun, why, moved, id);
    }

    private Move get(MoveId id) {
        return moves.find(id).orElseThrow(MoveUnknown::new);
    }
}
