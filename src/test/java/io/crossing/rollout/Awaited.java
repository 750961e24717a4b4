package io.crossing.rollout;

import io.crossing.process.Sentence;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something in a rollout that comes at a time of its own, and where that time has to be after all that has happened. */
final class Awaited {

    private final String element;
    private final boolean ofStage;
    private final @Nullable Sentence line;
    private final Instant first;
    private @Nullable Instant due;

    /**
     * @param element the timer's or task's id in the diagram
     * @param ofStage whether it stands when its stage does; else only when the whole rollout does
     * @param line what the history says when it moves; absent where it says nothing
     */
    Awaited(String element, boolean ofStage, @Nullable Sentence line, Instant due) {
        this.element = element;
        this.ofStage = ofStage;
        this.line = line;
        this.first = due;
        this.due = due;
    }

    String element() {
        return element;
    }

    boolean ofStage() {
        return ofStage;
    }

    @Nullable Sentence line() {
        return line;
    }

    Instant first() {
        return first;
    }

    /** When it comes; absent where it does not any more. */
    @Nullable Instant due() {
        return due;
    }

    void comes(@Nullable Instant at) {
        due = at;
    }

    void stood(WallClock clock, Instant stopped, Instant restarted) {
        due = due == null ? null : clock.shifted(due, stopped, restarted);
    }

    void counted(WallClock clock, WallClock before, Instant since) {
        due = due == null ? null : clock.recounted(due, since, before);
    }
}
