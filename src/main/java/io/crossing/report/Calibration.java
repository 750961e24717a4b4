package io.crossing.report;

/**
 * How well past forecasts held: of those whose p85 has passed.
 *
 * @param forecasts how many there are
 * @param byP50 of them, how many rollouts had ended by p50; half of them would be right
 * @param byP85 how many had ended by p85; 85 of 100 would be right
 */
public record Calibration(long forecasts, long byP50, long byP85) {

    /** In per cent, rounded; 0 where there is no forecast. */
    public long percentByP85() {
        return forecasts == 0 ? 0 : Math.round(100.0 * byP85 / forecasts);
    }

    /** In per cent, rounded; 0 where there is no forecast. */
    public long percentByP50() {
        return forecasts == 0 ? 0 : Math.round(100.0 * byP50 / forecasts);
    }
}
