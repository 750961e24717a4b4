package io.crossing.report;

import java.time.Instant;

/**
 * When a rollout is likely to end.
 *
 * @param p50 as likely over by then as not
 * @param p85 in 85 of 100 cases over by then
 * @param p50Days working days from the moment it was asked, likewise {@code p85Days}
 */
record Likely(Instant p50, Instant p85, double p50Days, double p85Days) {}
