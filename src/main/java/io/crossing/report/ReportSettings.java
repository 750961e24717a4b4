package io.crossing.report;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What reports are made with.
 *
 * @param forecast how likely ends are worked out
 */
@ConfigurationProperties("crossing.report")
record ReportSettings(@DefaultValue Forecast forecast) {

    /**
     * How likely ends are worked out.
     *
     * @param every how often it is looked for rollouts without a forecast for today, or that have come to another stage
     * @param trials how often the rest of a rollout's way is drawn
     * @param median before there is history: the share of a stage's deadline within which half of all are through it
     * @param p85 likewise for 85 of 100
     * @param weight as how many finished rollouts that counts, beside the organisation's own
     * @param noDeadline working days that stand for the deadline of a stage that has none
     * @param waits working days that a stage waits by itself, whatever anybody does, by its id
     */
    record Forecast(
            @DefaultValue("1m") Duration every,
            @DefaultValue("1000") int trials,
            @DefaultValue("0.8") double median,
            @DefaultValue("1.3") double p85,
            @DefaultValue("4") double weight,
            @DefaultValue("10") int noDeadline,
            Map<String, Integer> waits) {

        private static final Map<String, Integer> AS_DRAWN = Map.of("Stage_Embedding", 90);

        Forecast {
            if (trials < 100 || median <= 0 || p85 <= median || weight <= 0) {
                throw new IllegalArgumentException(
                        "crossing.report.forecast needs at least 100 trials, a median over 0, a p85 over the median, and a weight over 0.");
            }
            waits = waits == null || waits.isEmpty() ? AS_DRAWN : Map.copyOf(waits);
        }
    }
}
