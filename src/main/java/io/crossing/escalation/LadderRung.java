package io.crossing.escalation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A row of the table {@code EscalationLadder}: who hears of a late stage on a rung, when and how.
 *
 * @param after how long after the escalation was raised; the first rung is told at once
 * @param rest how long no further rung is told once somebody has acknowledged it
 */
record LadderRung(int number, Wait after, Hearer to, Set<Channel> channels, Wait rest) {

    private static final Logger log = LoggerFactory.getLogger(LadderRung.class);
    private static final Set<Channel> EVERY_LADDER = EnumSet.of(Channel.MAIL, Channel.PRODUCT);

    LadderRung {
        channels = Set.copyOf(channels);
    }

    /** What every ladder begins with, whatever became of the table: the sponsor hears of it by mail. */
    static LadderRung first() {
        return new LadderRung(Ladder.FIRST, Wait.NONE, Hearer.SPONSOR, EVERY_LADDER, Wait.NONE);
    }

    /** Reads what the table answered; empty where a cell cannot be read, which the log names: a typing error must not silence a ladder. */
    static Optional<LadderRung> read(int number, Map<String, Object> row) {
        Optional<Wait> after = number == Ladder.FIRST ? Optional.of(Wait.NONE) : Wait.read(text(row, "after"));
        Optional<Hearer> to = Hearer.of(Objects.requireNonNullElse(text(row, "to"), ""));
        if (after.isEmpty()) {
            log.warn(refusal(number, "after", row, "a time such as P3D (working days) or PT4H (hours)"));
        }
        if (to.isEmpty()) {
            log.warn(refusal(number, "to", row, "holder, owner, sponsor, deputy, superior or founder"));
        }
        return after.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(new LadderRung(number, after.get(), to.get(), channels(row), rest(row)));
    }

    /** The same rung, counted from that much later. */
    LadderRung sooner(Wait by) {
        return new LadderRung(number, after.minus(by), to, channels, rest);
    }

    private static Set<Channel> channels(Map<String, Object> row) {
        Set<Channel> channels = Channel.read(Objects.requireNonNullElse(text(row, "channels"), ""));
        return channels.isEmpty() ? EVERY_LADDER : channels;
    }

    private static Wait rest(Map<String, Object> row) {
        return Wait.read(text(row, "rest")).orElse(Wait.NONE);
    }

    private static String refusal(int number, String column, Map<String, Object> row, String expected) {
        return "The table " + Ladders.TABLE + " has “" + text(row, column) + "” in the column \"" + column
                + "\" of rung " + number + ", which is left out. Write " + expected + ".";
    }

    private static @Nullable String text(Map<String, Object> row, String column) {
        Object value = row.get(column);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }
}
