package io.crossing.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How long a stage takes: the organisation's own times, those that go on counted as far as they are known (Kaplan and Meier), with the guess
 * beforehand counted as a few more.
 */
final class StageTime {

    private final double[] at;
    private final double[] share;
    private final double beyond;

    private StageTime(double[] at, double[] share, double beyond) {
        this.at = at;
        this.share = share;
        this.beyond = beyond;
    }

    /** A time with its weight. */
    private record Weighed(double time, boolean ended, double weight) {}

    /**
     * @param guess times that stand for the guess, the shortest first
     * @param weight as how many finished ones the guess counts
     */
    static StageTime of(List<Observation> own, List<Double> guess, double weight) {
        List<Weighed> all = new ArrayList<>();
        own.forEach(one -> all.add(new Weighed(one.time(), one.ended(), 1)));
        guess.forEach(time -> all.add(new Weighed(time, true, weight / guess.size())));
        all.sort(Comparator.comparingDouble(Weighed::time).thenComparing(one -> !one.ended()));
        double atRisk = all.stream().mapToDouble(Weighed::weight).sum();
        double[] at = new double[all.size()];
        double[] share = new double[all.size()];
        int steps = 0;
        double left = 1;
        for (Weighed one : all) {
            if (one.ended()) {
                left *= Math.max(0, 1 - one.weight() / atRisk);
                at[steps] = one.time();
                share[steps++] = left;
            }
            atRisk -= one.weight();
        }
        return new StageTime(Arrays.copyOf(at, steps), Arrays.copyOf(share, steps), slowness(guess));
    }

    /** By how much the slow ones of the guess are slower than its middle: so much longer, on average, it takes beyond all that is known. */
    private static double slowness(List<Double> guess) {
        return guess.get(guess.size() * 85 / 100) - guess.get(guess.size() / 2);
    }

    /** The share that takes longer than so many working days. */
    double longerThan(double days) {
        int step = stepUpTo(days);
        return step < 0 ? 1 : share[step];
    }

    /**
     * The time in all, given how long it has taken so far.
     *
     * @param so working days so far
     * @param chance between 0 and 1; a lower one is a longer time
     */
    double given(double so, double chance) {
        double longer = longerThan(so);
        double wanted = chance * longer;
        int low = 0;
        int high = at.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (share[middle] <= wanted + 1e-12) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        if (low < at.length && at[low] > so) {
            return at[low];
        }
        double known = at.length == 0 ? so : Math.max(so, at[at.length - 1]);
        return known - beyond * Math.log(Math.max(1e-9, chance));
    }

    private int stepUpTo(double days) {
        int low = 0;
        int high = at.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at[middle] <= days) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
