package io.crossing.notification;

import io.crossing.web.ValleyPicture.Pier;
import io.crossing.web.ValleyPicture.State;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The product's picture for mails, where drawings are stripped: a table with a column for each pier.
 *
 * @param words where it stands, in one sentence
 * @param all every stage with its state, for those who do not see the picture
 */
record MailValley(List<Column> piers, String words, String all) {

    private static final int DEPTH = 56;

    /**
     * @param words where it stands, in one sentence
     * @param state the word for how it is with a pier
     */
    static MailValley of(List<Pier> piers, String words, Function<Pier, String> state) {
        List<Column> columns = IntStream.range(0, piers.size())
                .mapToObj(index -> Column.of(piers, index))
                .toList();
        String all = piers.stream()
                .map(pier -> pier.name() + " " + state.apply(pier))
                .collect(Collectors.joining(", "));
        return new MailValley(columns, words, words + ". " + all);
    }

    /**
     * One pier with the deck above and the ground below it, in pixels.
     *
     * @param deck {@code done}, {@code late} or {@code ahead}: how far the way across has come
     * @param leg {@code done}, {@code ahead} or {@code none}
     * @param sag how deep the deck hangs here; what is late sags
     */
    record Column(String deck, String leg, boolean current, boolean late, int sag, int height, int ground) {

        private static final int LEVEL = 16;
        private static final int LATE = 22;

        static Column of(List<Pier> piers, int index) {
            Pier pier = piers.get(index);
            boolean late = pier.late();
            int sag = late ? LATE : LEVEL;
            double way = (index + 0.5) / piers.size();
            int ground = 4 + (int) Math.round(30 * (1 - Math.pow(Math.sin(Math.PI * way), 0.62)));
            return new Column(
                    deck(pier, crossed(piers, index)),
                    leg(pier),
                    pier.state() == State.CURRENT,
                    late,
                    sag,
                    DEPTH - sag - ground,
                    ground);
        }

        /** The deck's line as a border. */
        public String line() {
            return switch (deck) {
                case "late" -> "4px solid #a1271b";
                case "done" -> "4px solid #13252b";
                default -> "4px dotted #74868a";
            };
        }

        /** Dots that meet at a pier would run together. */
        public int gap() {
            return deck.equals("ahead") ? 3 : 0;
        }

        private static boolean crossed(List<Pier> piers, int index) {
            return piers.subList(index, piers.size()).stream()
                    .anyMatch(pier -> pier.state() == State.DONE || pier.state() == State.CURRENT);
        }

        private static String deck(Pier pier, boolean crossed) {
            if (!crossed) {
                return "ahead";
            }
            return pier.late() ? "late" : "done";
        }

        private static String leg(Pier pier) {
            return switch (pier.state()) {
                case DONE, CURRENT -> "done";
                case AHEAD -> "ahead";
                case SKIPPED -> "none";
            };
        }
    }
}
