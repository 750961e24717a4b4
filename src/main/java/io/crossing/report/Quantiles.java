package io.crossing.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalDouble;

/**
 * Quantiles of a sample: the value at place p(n + 1) of the sorted values, between two places in proportion (NIST/SEMATECH e-Handbook of Statistical
 * Methods, 7.2.6.2 Percentiles; type 6 of Hyndman and Fan).
 */
final class Quantiles {

    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    static Quantiles of(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Quantiles(sorted);
    }

    /**
     * @param p from 0 to 1
     * @return nothing where there are no values
     */
    OptionalDouble at(double p) {
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        double place = p * (sorted.length + 1);
        int below = (int) Math.floor(place);
        if (below < 1) {
            return OptionalDouble.of(sorted[0]);
        }
        if (below >= sorted.length) {
            return OptionalDouble.of(sorted[sorted.length - 1]);
        }
        double low = sorted[below - 1];
        return OptionalDouble.of(low + (place - below) * (sorted[below] - low));
    }
}
