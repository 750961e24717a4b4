package io.crossing.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuantilesTests {

    /** NIST/SEMATECH e-Handbook of Statistical Methods, 7.2.6.2: the 90th percentile of twelve gauge readings is 95.19807. */
    @Test
    void agreesWithThePublishedExample() {
        Quantiles readings = Quantiles.of(List.of(
                95.1772, 95.1567, 95.1937, 95.1959, 95.1442, 95.0610, 95.1591, 95.1195, 95.1065, 95.0925, 95.1990,
                95.1682));

        assertThat(readings.at(0.9)).hasValueCloseTo(95.19807, within(0.000005));
    }

    @Test
    void staysWithinTheSample() {
        assertThat(Quantiles.of(List.of(3.0, 1.0, 2.0)).at(0.5)).hasValue(2);
        assertThat(Quantiles.of(List.of(1.0, 2.0)).at(0.99)).hasValue(2);
        assertThat(Quantiles.of(List.of(1.0, 2.0)).at(0.01)).hasValue(1);
        assertThat(Quantiles.of(List.of(7.0)).at(0.85)).hasValue(7);
        assertThat(Quantiles.of(List.of()).at(0.5)).isEmpty();
    }
}
