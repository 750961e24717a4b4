package io.crossing.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Against the table of the standard normal distribution (NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.1). */
class NormalTests {

    @Test
    void agreesWithThePublishedTable() {
        assertThat(Normal.quantile(0.5)).isEqualTo(0, within(1e-3));
        assertThat(Normal.quantile(0.85)).isEqualTo(1.0364, within(1e-3));
        assertThat(Normal.quantile(0.975)).isEqualTo(1.95996, within(1e-3));
        assertThat(Normal.quantile(0.025)).isEqualTo(-1.95996, within(1e-3));
    }
}
