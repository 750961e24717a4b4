package io.crossing.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The share that is still going over time, estimated after Kaplan and Meier (Nonparametric Estimation from Incomplete Observations, Journal of the
 * American Statistical Association 53, 1958): at each time at which some end, the share falls by the part that these are of those who
 * were still watched. Whoever is watched until a time at which others end counts among them.
 *
 * @param steps one for each time at which somebody ended, the earliest first
 * @param watched until when anybody was watched, in working days
 * @param observations all of them, for the number at risk at any time
 */
public record SurvivalCurve(List<Step> steps, double watched, List<Observation> observations) {

    public SurvivalCurve {
        steps = List.copyOf(steps);
        observations = List.copyOf(observations);
    }

    /**
     * A time at which somebody ended.
     *
     * @param at in working days
     * @param atRisk how many were still watched just before
     * @param ended how many ended then
     * @param share the share that still goes on after it, from 0 to 1
     */
    public record Step(double at, long atRisk, long ended, double share) {}

    public static SurvivalCurve of(List<Observation> observations) {
        Map<Double, Long> endings = new TreeMap<>();
        observations.stream().filter(Observation::ended).forEach(one -> endings.merge(one.time(), 1L, Long::sum));
        List<Step> steps = new ArrayList<>();
        double share = 1;
        for (Map.Entry<Double, Long> ending : endings.entrySet()) {
            long atRisk = atRisk(observations, ending.getKey());
            share *= 1 - (double) ending.getValue() / atRisk;
            steps.add(new Step(ending.getKey(), atRisk, ending.getValue(), share));
        }
        double watched =
                observations.stream().mapToDouble(Observation::time).max().orElse(0);
        return new SurvivalCurve(steps, watched, observations);
    }

    /** The share that still goes on after so many working days. */
    public double shareAt(double time) {
        double share = 1;
        for (Step step : steps) {
            share = step.at() <= time ? step.share() : share;
        }
        return share;
    }

    /** How many were watched for at least so many working days. */
    public long atRisk(double time) {
        return atRisk(observations, time);
    }

    private static long atRisk(List<Observation> observations, double time) {
        return observations.stream().filter(one -> one.time() >= time).count();
    }
}
