package io.crossing;

/** A dozen pilots: enough to compare every figure, too few to judge forecasts by. */
class YearOfAFewPilotsTests extends YearSuite {

    @Override
    int pilots() {
        return 12;
    }

    /** The page of day 200 has to be the same a year later. */
    @Override
    int days() {
        return 565;
    }

    @Override
    void checkCalibration(double percent) {}
}
