package io.crossing.adoption;

import io.crossing.rollout.Activation;
import io.crossing.rollout.Team;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many of a team use the workflow, as reported last for each day.
 *
 * @param reports one for each day, the earliest day first
 * @param target what is expected at the day of the latest report, in per cent; absent where none is
 */
public record TeamUse(
        Team team, List<Activation> reports, @Nullable Integer target) {

    private static final int WHOLE = 100;

    public TeamUse {
        reports = List.copyOf(reports);
    }

    /** The report of the latest day. */
    public Optional<Activation> latest() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.get(reports.size() - 1));
    }

    /** Whether the latest report reaches its target; empty where nothing was reported, or nothing is expected. */
    public Optional<Boolean> carries() {
        Integer expected = target;
        return expected == null
                ? Optional.empty()
                : latest().map(report -> (long) report.activated() * WHOLE >= (long) expected * report.outOf());
    }

    /** In per cent, rounded down, so that what does not reach a target never shows as reaching it. */
    public static int share(Activation report) {
        return (int) ((long) report.activated() * WHOLE / report.outOf());
    }
}
