package io.crossing.rollout;

import io.crossing.process.PersonId;
import io.crossing.process.RolloutId;
import io.crossing.process.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A rollout's history: one line for everything that was done or happened, with who and why. */
public interface Ledger {

    /**
     * Adds a line, in the caller's transaction.
     *
     * @param by who did it; absent for what a timer or a gate did
     * @param why the reason given, where one was asked for
     */
    void write(
            RolloutId rollout,
            @Nullable PersonId by,
            @Nullable PersonId onBehalfOf,
            Sentence what,
            @Nullable String why);

    /** The same where the reason may be one that the product knows itself, and says in every language. */
    void explain(RolloutId rollout, @Nullable PersonId by, Sentence what, @Nullable Sentence why);

    /**
     * Adds a line that says that something is due at another time.
     *
     * @param before when it was due; absent where it had no time
     * @param after when it is due now
     */
    void moved(RolloutId rollout, Sentence what, @Nullable Instant before, Instant after);

    /** The history, newest first. */
    List<Line> of(RolloutId rollout, int page, int size);

    long count(RolloutId rollout);

    /**
     * One line of the history.
     *
     * @param what in English; {@link #what(Locale)} says it in any language
     * @param said the same as it is said in any language; absent where a line is older than that
     * @param saidWhy the same of the reason; absent too where it was written in somebody's own words
     * @param dueBefore when something was due, where the line says that it is due at another time
     * @param dueAfter when it was due from then on
     */
    record Line(
            Instant at,
            @Nullable PersonId by,
            @Nullable PersonId onBehalfOf,
            String what,
            @Nullable String why,
            @Nullable Sentence said,
            @Nullable Sentence saidWhy,
            @Nullable Instant dueBefore,
            @Nullable Instant dueAfter) {

        public Line(
                Instant at, @Nullable PersonId by, @Nullable PersonId onBehalfOf, String what, @Nullable String why) {
            this(at, by, onBehalfOf, what, why, null, null, null, null);
        }

        public String what(Locale language) {
            return said == null ? what : said.in(language);
        }

        public @Nullable String why(Locale language) {
            return saidWhy == null ? why : saidWhy.in(language);
        }
    }
}
