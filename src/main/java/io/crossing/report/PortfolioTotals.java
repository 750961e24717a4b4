package io.crossing.report;

/**
 * How many rollouts stand how.
 *
 * @param underWay running or on hold
 * @param late those of them whose stage is past its deadline and does not stand still
 * @param onHold those of them that stand still, or whose stage does
 * @param embedded standard practice for all teams
 * @param rescoped standard practice for fewer teams
 */
public record PortfolioTotals(long underWay, long late, long onHold, long embedded, long rescoped, long stopped) {

    public long all() {
        return underWay + embedded + rescoped + stopped;
    }
}
