package io.crossing.stall;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What tells whether a rollout stalls; the table {@code StallSigns} reads it.
 *
 * @param stage the stage it is in, empty before the first
 * @param daysWithoutStep working days that ran since somebody did something, as far as it waited on somebody
 * @param overrunsInARow how many of its stages overran, counted back from the latest until one that did not
 * @param shortfall per cent that the teams lack to their target at day 90; 0 where nobody has counted
 * @param momentum from 0 to 100
 * @param daysSinceDiagnosis working days since the last diagnosis was decided; 9999 where there was none
 */
record StallFacts(
        String stage, int daysWithoutStep, int overrunsInARow, int shortfall, int momentum, int daysSinceDiagnosis) {

    static final int NEVER = 9_999;

    Map<String, Object> asInputs() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        inputs.put("stage", stage);
        inputs.put("daysWithoutStep", daysWithoutStep);
        inputs.put("overrunsInARow", overrunsInARow);
        inputs.put("shortfall", shortfall);
        inputs.put("momentum", momentum);
        inputs.put("daysSinceDiagnosis", daysSinceDiagnosis);
        return inputs;
    }

    /** What was counted for a sign, by its word in the table. */
    int figure(String sign) {
        return switch (sign) {
            case "NO_STEP" -> daysWithoutStep;
            case "OVERRUNS" -> overrunsInARow;
            case "ACTIVATION" -> shortfall;
            case "MOMENTUM" -> momentum;
            default -> 0;
        };
    }
}
