package io.crossing.rollout;

import io.crossing.process.RolloutId;
import io.crossing.process.StageId;
import io.crossing.process.WorkingTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The time that ran in a rollout: working time by its own calendar, without the time in which its clock stood. Whatever says how long or how
 * late something is asks here.
 */
@Component
public class RunningTime {

    private final Pauses pauses;
    private final WorkingTime time;
    private final Clock clock;

    RunningTime(Pauses pauses, WorkingTime time, Clock clock) {
        this.pauses = pauses;
        this.time = time;
        this.clock = clock;
    }

    /**
     * Working time in which pauses do not count: {@link WorkingTime#daysBetween} leaves them out.
     *
     * @param stage whose clock counts; absent for what runs beside the stages
     */
    public WorkingTime of(RolloutId rollout, @Nullable StageId stage) {
        WorkingTime ours = time.of(rollout);
        List<TimeWithoutPauses.Span> stood = stood(pauses.of(rollout), stage);
        return stood.isEmpty() ? ours : new TimeWithoutPauses(ours, stood);
    }

    /** The times that the clock stood, in their order, none overlapping another. */
    private List<TimeWithoutPauses.Span> stood(List<Pause> all, @Nullable StageId stage) {
        List<TimeWithoutPauses.Span> stood = new ArrayList<>();
        all.stream()
                .filter(pause -> pause.concerns(stage))
                .map(pause -> new TimeWithoutPauses.Span(
                        pause.since(), Objects.requireNonNullElseGet(pause.endedAt(), clock::instant)))
                .sorted(Comparator.comparing(TimeWithoutPauses.Span::from))
                .forEach(span -> add(stood, span));
        return stood;
    }

    private static void add(List<TimeWithoutPauses.Span> stood, TimeWithoutPauses.Span span) {
        int last = stood.size() - 1;
        if (last < 0 || span.from().isAfter(stood.get(last).to())) {
            stood.add(span);
        } else {
            stood.set(last, stood.get(last).upTo(span.to()));
        }
    }

    /** How many working days something stood still, of a pause that has begun. */
    public double stood(RolloutId rollout, Pause pause) {
        Instant end = Objects.requireNonNullElseGet(pause.endedAt(), clock::instant);
        return Math.max(0, time.of(rollout).daysBetween(pause.since(), end));
    }
}
