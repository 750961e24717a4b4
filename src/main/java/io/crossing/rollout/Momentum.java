package io.crossing.rollout;

import java.util.Collection;

/**
 * How much of what a rollout asks for gets done, from 0 to 100.
 *
 * <p>Each step that somebody took counts {@code 2^(−age ÷ 10)}, its age being in working days that ran: half after ten. Each thing that somebody
 * is asked for and has not done counts {@code 1 − 2^(−waited ÷ 10)} against it: nothing on the first day, half after ten. Momentum is the steps' share of
 * both, in per cent, rounded. A rollout that waits for nobody keeps its momentum, as it does between day 30 and day 60.
 */
public final class Momentum {

    /** In working days. */
    public static final double HALF_LIFE = 10;

    private static final int WHOLE = 100;

    private Momentum() {}

    /**
     * @param ages of the steps that people took, in working days
     * @param waits of what people are asked for now, in working days
     */
    public static int of(Collection<Double> ages, Collection<Double> waits) {
        double done = ages.stream().mapToDouble(Momentum::left).sum();
        double owed = waits.stream().mapToDouble(wait -> 1 - left(wait)).sum();
        return owed == 0 ? WHOLE : (int) Math.round(WHOLE * done / (done + owed));
    }

    private static double left(double days) {
        return Math.pow(2, -Math.max(0, days) / HALF_LIFE);
    }
}
