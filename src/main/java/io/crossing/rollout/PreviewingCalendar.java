package io.crossing.rollout;

import io.crossing.process.CalendarId;
import io.crossing.process.Calendars;
import io.crossing.process.KeptCalendar;
import io.crossing.process.Moving;
import io.crossing.process.RolloutId;
import io.crossing.process.RolloutTimer;
import io.crossing.process.RolloutTimer.Purpose;
import io.crossing.process.StageDeadlines;
import io.crossing.process.WorkingCalendar;
import io.crossing.process.WorkingTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says beforehand which deadlines a change of a calendar would move, and how far. */
@Component
public class PreviewingCalendar {

    private static final int LOOKED_AT = 500;
    private static final int SHOWN = 50;

    private final Calendars calendars;
    private final Recounting recounting;
    private final StageDeadlines deadlines;
    private final Rollouts rollouts;
    private final WorkingTime time;

    PreviewingCalendar(
            Calendars calendars, Recounting recounting, StageDeadlines deadlines, Rollouts rollouts, WorkingTime time) {
        this.calendars = calendars;
        this.recounting = recounting;
        this.deadlines = deadlines;
        this.rollouts = rollouts;
        this.time = time;
    }

    /** What would move if the calendar were so; of very many rollouts the first are looked at. */
    public Effect of(CalendarId id, WorkingCalendar changed) {
        List<RolloutId> users = time.scaled() ? List.of() : calendars.users(id);
        List<Move> moves = new ArrayList<>();
        users.stream().limit(LOOKED_AT).forEach(rollout -> moves.addAll(moves(rollout, changed)));
        long moved = moves.stream().map(Move::rollout).distinct().count();
        return new Effect((int) moved, moves.size(), moves.stream().limit(SHOWN).toList(), users.size() > LOOKED_AT);
    }

    private List<Move> moves(RolloutId id, WorkingCalendar changed) {
        KeptCalendar before = calendars.of(id);
        KeptCalendar after =
                new KeptCalendar(before.id(), before.name(), before.revision() + 1, before.standard(), changed);
        Moving moving = recounting.moving(id, before, after);
        return deadlines.timers(id).stream()
                .filter(timer -> timer.inDays() && timer.purpose() != Purpose.REMINDER)
                .map(timer -> move(id, timer, moving.moved(timer.stage(), timer.due())))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Move move(RolloutId id, RolloutTimer timer, Instant to) {
        return to.equals(timer.due())
                ? null
                : new Move(
                        id,
                        rollouts.get(id).name(),
                        timer.name(),
                        timer.purpose() == Purpose.DEADLINE,
                        timer.due(),
                        to);
    }

    /**
     * What a change would move.
     *
     * @param rollouts how many rollouts have something that moves
     * @param deadlines how many deadlines and waiting times move
     * @param moves the first of them
     * @param atLeast whether there are more rollouts than were looked at
     */
    public record Effect(int rollouts, int deadlines, List<Move> moves, boolean atLeast) {

        public boolean nothing() {
            return deadlines == 0;
        }
    }

    /** Something that moves: a stage's deadline, or what the rollout waits for. */
    public record Move(
            RolloutId rollout, String rolloutName, String name, boolean deadline, Instant from, Instant to) {}
}
