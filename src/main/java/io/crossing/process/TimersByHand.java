package io.crossing.process;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The timers of all that runs, for whoever lets time pass by hand: one by one, in the order in which they are due. */
public interface TimersByHand {

    /** The one that is due first; empty where nothing waits for a time. */
    Optional<Waiting> next();

    /**
     * Lets it be due now. What follows from it has happened when this returns; what fails in it throws, and the timer waits no more.
     *
     * @throws RuntimeException as whatever failed
     */
    void fire(Waiting timer);

    /**
     * A timer that waits.
     *
     * @param element the id of its event in the diagram
     * @param dueAt absent where it is due at once
     */
    record Waiting(String id, String element, @Nullable Instant dueAt) {}
}
