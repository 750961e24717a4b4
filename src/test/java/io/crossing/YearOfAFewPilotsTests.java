package io.crossing;

/** A dozen pilots: enough to compare every figure, too few to judge forecasts by. */
class YearOfAFewPilotsTests extends YearSuite {

    @Override
    int pilots() {
        return 12;
    }

    @Override
    void checkCalibration(double percent) {}
}
