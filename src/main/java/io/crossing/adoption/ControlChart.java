package io.crossing.adoption;

import io.crossing.rollout.QualityCheck;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A p-chart of the share of good samples: whether the output drifts, or only varies as samples do.
 *
 * <p>The centre line is the share of good samples in all checks, p̄. A check of n samples lies between the limits p̄ ± 3 √(p̄ (1 − p̄) ÷ n), cut off at 0 and 1,
 * each check with its own limits where sample sizes differ (NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.2, "Proportions control charts").
 * Below the lower limit it is not chance; neither is a run of eight in a row below the centre line (Western Electric Handbook, 1956, fourth rule).
 *
 * @param points oldest first
 * @param centre p̄, from 0 to 1; 1 where nothing was checked
 */
public record ControlChart(List<Point> points, double centre) {

    /** A run of so many on one side is no chance. */
    static final int RUN = 8;

    private static final double SIGMAS = 3;

    public ControlChart {
        points = List.copyOf(points);
    }

    /**
     * One check on the chart.
     *
     * @param share of good samples, from 0 to 1
     * @param sign what it says beyond chance
     */
    public record Point(QualityCheck check, double share, double lower, double upper, Sign sign) {}

    /** What a point says. */
    public enum Sign {
        /** It varies as samples do. */
        CHANCE,
        /** Below the lower limit. */
        BELOW_LIMIT,
        /** The eighth or a later one in a row below the centre line. */
        RUN_BELOW,
        /** Above the upper limit: better than chance. */
        ABOVE_LIMIT
    }

    /** @param newestFirst the checks of one workflow */
    public static ControlChart of(List<QualityCheck> newestFirst) {
        List<QualityCheck> checks = new ArrayList<>(newestFirst);
        Collections.reverse(checks);
        long checked = checks.stream().mapToLong(QualityCheck::checked).sum();
        long good = checks.stream().mapToLong(QualityCheck::good).sum();
        double centre = checked == 0 ? 1 : (double) good / checked;
        List<Point> points = new ArrayList<>();
        int run = 0;
        for (QualityCheck check : checks) {
            double share = (double) check.good() / check.checked();
            run = share < centre ? run + 1 : 0;
            points.add(point(check, share, centre, run));
        }
        return new ControlChart(points, centre);
    }

    private static Point point(QualityCheck check, double share, double centre, int run) {
        double width = SIGMAS * Math.sqrt(centre * (1 - centre) / check.checked());
        double lower = Math.max(0, centre - width);
        double upper = Math.min(1, centre + width);
        Sign sign = share < lower
                ? Sign.BELOW_LIMIT
                : run >= RUN ? Sign.RUN_BELOW : share > upper ? Sign.ABOVE_LIMIT : Sign.CHANCE;
        return new Point(check, share, lower, upper, sign);
    }

    /** Whether the latest check is below what chance explains. */
    public boolean drifts() {
        return !points.isEmpty()
                && List.of(Sign.BELOW_LIMIT, Sign.RUN_BELOW)
                        .contains(points.get(points.size() - 1).sign());
    }
}
