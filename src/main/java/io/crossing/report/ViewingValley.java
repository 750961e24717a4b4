package io.crossing.report;

import io.crossing.people.Person;
import io.crossing.report.RolloutsOnRecord.InMotion;
import io.crossing.report.ValleyView.Moving;
import io.crossing.report.ValleyView.StageTime;
import io.crossing.rollout.Momentum;
import io.crossing.rollout.RolloutState;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at all rollouts together, computed from the record each time. */
@Service
public class ViewingValley {

    private static final Set<RolloutState> ACROSS = Set.of(RolloutState.EMBEDDED, RolloutState.RESCOPED);

    private static final int SHOWN = 12;

    private final RolloutsOnRecord rollouts;
    private final OwnTimes times;
    private final Clock clock;

    ViewingValley(RolloutsOnRecord rollouts, OwnTimes times, Clock clock) {
        this.rollouts = rollouts;
        this.times = times;
        this.clock = clock;
    }

    /** The valley as it is now: of every rollout for leads, process admins and founders, for others of those that they take part in. */
    @Transactional(readOnly = true)
    public ValleyView view(Person reader) {
        Instant now = clock.instant();
        TimeUnderWay days = new TimeUnderWay(times.at(now), rollouts.holds(reader), now);
        List<Passage> passages = rollouts.passages(reader);
        List<Observation> observations = passages.stream()
                .map(one -> new Observation(days.days(one.id(), one.startedAt(), one.watchedUntil(now)), one.stopped()))
                .toList();
        long across =
                passages.stream().filter(one -> ACROSS.contains(one.state())).count();
        long stopped = passages.stream().filter(Passage::stopped).count();
        return new ValleyView(
                SurvivalCurve.of(observations),
                passages.size() - across - stopped,
                across,
                stopped,
                stages(rollouts.stays(reader), days, now),
                slowest(rollouts.moving(reader), days, now));
    }

    private static List<Moving> slowest(List<InMotion> running, TimeUnderWay days, Instant now) {
        return running.stream()
                .map(one -> new Moving(
                        one.id().toString(),
                        one.name(),
                        one.stage(),
                        Momentum.of(ages(one, one.steps(), days, now), ages(one, one.waits(), days, now))))
                .sorted(Comparator.comparingInt(Moving::momentum)
                        .thenComparing(Moving::name)
                        .thenComparing(Moving::id))
                .limit(SHOWN)
                .toList();
    }

    private static List<Double> ages(InMotion rollout, List<Instant> moments, TimeUnderWay days, Instant now) {
        return moments.stream()
                .map(moment -> days.days(rollout.id(), moment, now))
                .toList();
    }

    /** In the order in which rollouts first came to them. */
    private static List<StageTime> stages(List<Stay> stays, TimeUnderWay days, Instant now) {
        Map<String, List<Double>> finished = new LinkedHashMap<>();
        Map<String, List<Double>> going = new LinkedHashMap<>();
        for (Stay stay : stays) {
            finished.computeIfAbsent(stay.stage(), stage -> new ArrayList<>());
            Instant left = stay.leftAt();
            double took = days.days(stay.rollout(), stay.stage(), stay.enteredAt(), left == null ? now : left);
            (left == null ? going : finished)
                    .computeIfAbsent(stay.stage(), stage -> new ArrayList<>())
                    .add(took);
        }
        return finished.entrySet().stream()
                .map(stage -> stage(stage.getKey(), stage.getValue(), going.getOrDefault(stage.getKey(), List.of())))
                .toList();
    }

    private static StageTime stage(String stage, List<Double> finished, List<Double> going) {
        Quantiles quantiles = Quantiles.of(finished);
        return new StageTime(
                stage,
                finished.size(),
                number(quantiles.at(0.5)),
                number(quantiles.at(0.85)),
                going.size(),
                number(going.stream().mapToDouble(Double::doubleValue).max()));
    }

    private static @Nullable Double number(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
