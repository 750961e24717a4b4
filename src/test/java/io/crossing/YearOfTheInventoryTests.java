package io.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;

/** All 440 real pilots of the inventory for a year, which takes long. */
@Tag("faults")
class YearOfTheInventoryTests extends YearSuite {

    @Override
    int pilots() {
        return Integer.getInteger("crossing.year.pilots", 440);
    }

    @Override
    int days() {
        return 364;
    }

    @Override
    void checkCalibration(double percent) {
        assertThat(percent).isBetween(80.0, 90.0);
    }
}
