package io.crossing.report;

/**
 * Quantiles of the standard normal distribution, after Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.23: off by less than
 * 0.00045.
 */
final class Normal {

    private Normal() {}

    /** @param p between 0 and 1, both left out */
    static double quantile(double p) {
        return p < 0.5 ? -upper(p) : upper(1 - p);
    }

    private static double upper(double tail) {
        double t = Math.sqrt(-2 * Math.log(tail));
        return t
                - (2.515517 + 0.802853 * t + 0.010328 * t * t)
                        / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t);
    }
}
