package io.crossing.report;

import java.util.List;

/**
 * A column of the board.
 *
 * @param key the stage's id or, on the other side, the state; empty before the first stage
 * @param name the stage's name; empty for what is no stage
 * @param count how many are in it
 * @param first the first few, those that are late before the others
 */
public record PortfolioColumn(String key, String name, long count, List<PortfolioRow> first) {

    public PortfolioColumn {
        first = List.copyOf(first);
    }
}
